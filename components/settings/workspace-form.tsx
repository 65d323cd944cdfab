"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { FormFoot } from "@/components/ui/form-foot";
import { Select, type SelectOption } from "@/components/ui/select";
import { useSubmit } from "@/components/ui/use-submit";
import type { ActionResult } from "@/lib/domain/action-result";

interface Settings {
  workspace: string;
  name: string;
  timeZone: string;
  currency: string;
}

interface WorkspaceFormProps {
  settings: Settings;
  timeZones: readonly SelectOption[];
  currencies: readonly SelectOption[];
  /** False for those who may only look. */
  editable: boolean;
  save: (input: Settings) => Promise<ActionResult<void>>;
}

export function WorkspaceForm({ settings, timeZones, currencies, editable, save }: WorkspaceFormProps) {
  const t = useTranslations("settings");
  const [saved, setSaved] = useState(false);
  const { busy, errorText, isRefused, onSubmit } = useSubmit(save, {
    fields: ["name"],
    onDone: () => setSaved(true),
  });
  const read = (fields: FormData): Settings => ({
    workspace: settings.workspace,
    name: String(fields.get("name")),
    timeZone: String(fields.get("timeZone")),
    currency: String(fields.get("currency")),
  });
  return (
    <form onSubmit={onSubmit(read)} onChange={() => setSaved(false)} className="grid max-w-md gap-4">
      <Field
        label={t("workspace.name")}
        name="name"
        defaultValue={settings.name}
        maxLength={80}
        required
        disabled={!editable}
        error={isRefused("name") ? t("workspace.nameRefused") : undefined}
      />
      <Field
        label={t("workspace.address")}
        hint={t("workspace.addressHint")}
        value={`/${settings.workspace}`}
        readOnly
      />
      <Select
        label={t("workspace.timeZone")}
        hint={t("workspace.timeZoneHint")}
        name="timeZone"
        defaultValue={settings.timeZone}
        options={timeZones}
        disabled={!editable}
      />
      <Select
        label={t("workspace.currency")}
        hint={t("workspace.currencyHint")}
        name="currency"
        defaultValue={settings.currency}
        options={currencies}
        disabled={!editable}
      />
      {editable ? (
        <FormFoot
          label={t("save")}
          busy={busy}
          errorText={errorText}
          doneText={saved ? t("saved") : undefined}
          primary
        />
      ) : (
        <p className="text-xs text-ink-2">{t("onlyAdministrators")}</p>
      )}
    </form>
  );
}
