"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { FormFoot } from "@/components/ui/form-foot";
import { useSubmit } from "@/components/ui/use-submit";
import type { ActionResult } from "@/lib/domain/action-result";
import { PASSWORD_LENGTH } from "@/lib/domain/people/password-length";

interface PasswordChange {
  workspace: string;
  current: string;
  next: string;
}

interface PasswordFormProps {
  workspace: string;
  email: string;
  save: (input: PasswordChange) => Promise<ActionResult<void>>;
}

export function PasswordForm({ workspace, email, save }: PasswordFormProps) {
  const t = useTranslations("settings");
  const [changed, setChanged] = useState(false);
  const { busy, errorText, isRefused, onSubmit } = useSubmit(save, {
    fields: ["next"],
    onDone: (_, form) => {
      setChanged(true);
      form?.reset();
    },
  });
  const read = (fields: FormData): PasswordChange => ({
    workspace,
    current: String(fields.get("current")),
    next: String(fields.get("next")),
  });
  return (
    <form onSubmit={onSubmit(read)} onChange={() => setChanged(false)} className="grid max-w-md gap-4">
      <input type="hidden" name="email" value={email} autoComplete="username" />
      <Field
        label={t("password.current")}
        name="current"
        type="password"
        required
        autoComplete="current-password"
      />
      <Field
        label={t("password.next")}
        name="next"
        type="password"
        required
        minLength={PASSWORD_LENGTH.min}
        maxLength={PASSWORD_LENGTH.max}
        autoComplete="new-password"
        hint={t("password.hint", { min: PASSWORD_LENGTH.min })}
        error={isRefused("next") ? t("password.refused", PASSWORD_LENGTH) : undefined}
      />
      <FormFoot
        label={t("password.submit")}
        busy={busy}
        errorText={errorText}
        doneText={changed ? t("password.changed") : undefined}
      />
    </form>
  );
}
