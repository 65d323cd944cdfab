"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { FormFoot } from "@/components/ui/form-foot";
import { Select } from "@/components/ui/select";
import { useSubmit } from "@/components/ui/use-submit";
import type { ActionResult } from "@/lib/domain/action-result";
import { LOCALES, type Locale } from "@/lib/format/locale";

/** Each language in its own script, so that its readers find it. */
const LANGUAGES: Record<Locale, string> = { en: "English", zh: "简体中文" };

interface Account {
  workspace: string;
  name: string;
  locale: Locale;
}

interface AccountFormProps {
  account: Account;
  email: string;
  save: (input: Account) => Promise<ActionResult<void>>;
}

export function AccountForm({ account, email, save }: AccountFormProps) {
  const t = useTranslations("settings");
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  const { busy, errorText, isRefused, onSubmit } = useSubmit(save, {
    fields: ["name"],
    onDone: () => {
      setSaved(true);
      // The language reaches all of the page, the shell around it too.
      router.refresh();
    },
  });
  const read = (fields: FormData): Account => ({
    workspace: account.workspace,
    name: String(fields.get("name")),
    locale: LOCALES.find((locale) => locale === fields.get("locale")) ?? account.locale,
  });
  return (
    <form onSubmit={onSubmit(read)} onChange={() => setSaved(false)} className="grid max-w-md gap-4">
      <Field
        label={t("account.name")}
        name="name"
        defaultValue={account.name}
        maxLength={80}
        required
        autoComplete="name"
        error={isRefused("name") ? t("account.nameRefused") : undefined}
      />
      <Field label={t("account.email")} hint={t("account.emailHint")} value={email} readOnly />
      <Select
        label={t("account.language")}
        name="locale"
        // A switch in the header changes the page's language without this form.
        key={account.locale}
        defaultValue={account.locale}
        options={LOCALES.map((locale) => ({ value: locale, label: LANGUAGES[locale] }))}
      />
      <FormFoot
        label={t("save")}
        busy={busy}
        errorText={errorText}
        doneText={saved ? t("saved") : undefined}
        primary
      />
    </form>
  );
}
