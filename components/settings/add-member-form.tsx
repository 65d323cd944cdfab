"use client";

import { useTranslations } from "next-intl";
import type { InitialPassword } from "@/components/settings/initial-password-note";
import type { MemberActions, NewMember } from "@/components/settings/member-actions";
import { Field } from "@/components/ui/field";
import { FormFoot } from "@/components/ui/form-foot";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { useSubmit } from "@/components/ui/use-submit";
import { ROLES } from "@/lib/domain/actor";

interface AddMemberFormProps {
  workspace: string;
  add: MemberActions["add"];
  /** Called with the password of someone new. */
  onPassword: (shown: InitialPassword) => void;
}

export function AddMemberForm({ workspace, add, onPassword }: AddMemberFormProps) {
  const t = useTranslations("people");
  const toast = useToast();
  const { busy, errorText, isRefused, onSubmit } = useSubmit(
    async (input: NewMember) => {
      const answer = await add(input);
      if (!answer.ok) return answer;
      return { ok: true as const, data: { email: input.email, password: answer.data.password } };
    },
    {
      fields: ["email", "name"],
      onDone: ({ email, password }, form) => {
        if (password === null) toast({ text: t("add.hadAccount", { email }) });
        else onPassword({ email, password });
        form?.reset();
      },
    },
  );
  const read = (fields: FormData): NewMember => ({
    workspace,
    email: String(fields.get("email")),
    name: String(fields.get("name")),
    role: ROLES.find((role) => role === fields.get("role")) ?? "viewer",
  });
  return (
    <form onSubmit={onSubmit(read)} className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-3">
        <Field
          label={t("email")}
          name="email"
          type="email"
          maxLength={254}
          required
          autoComplete="off"
          error={isRefused("email") ? t("add.emailRefused") : undefined}
        />
        <Field
          label={t("name")}
          name="name"
          maxLength={80}
          required
          autoComplete="off"
          error={isRefused("name") ? t("add.nameRefused") : undefined}
        />
        <Select
          label={t("role")}
          name="role"
          defaultValue="analyst"
          options={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        />
      </div>
      <FormFoot label={t("add.submit")} busy={busy} errorText={errorText} primary />
    </form>
  );
}
