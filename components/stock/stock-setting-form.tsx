"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { FormFoot } from "@/components/ui/form-foot";
import { useSubmit } from "@/components/ui/use-submit";
import type { ActionResult } from "@/lib/domain/action-result";
import type { StockSetting } from "@/lib/domain/stock/stock-filter";

export interface StockSettingFormProps {
  workspace: string;
  /** Null: of all products that have no own. */
  productId: number | null;
  setting: StockSetting;
  /** What holds where a field is left empty. */
  inherited?: StockSetting | undefined;
  editable: boolean;
  save: (
    input: StockSetting & { workspace: string; productId: number | null },
  ) => Promise<ActionResult<void>>;
}

/** Lead time, service level and the supplier's minimum, of a product or of the workspace. */
export function StockSettingForm({
  workspace,
  productId,
  setting,
  inherited,
  editable,
  save,
}: StockSettingFormProps) {
  const t = useTranslations("stock.settings");
  const { busy, done, errorText, onSubmit } = useSubmit(save);
  const read = (fields: FormData) => {
    const number = (name: string, factor = 1) => {
      const text = String(fields.get(name) ?? "").trim();
      return text === "" ? null : Number(text) / factor;
    };
    return {
      workspace,
      productId,
      leadDays: number("leadDays"),
      serviceLevel: number("serviceLevel", 100),
      minimum: number("minimum"),
    };
  };
  const shown = (value: number | null | undefined, factor = 1) =>
    value === null || value === undefined ? "" : String(Math.round(value * factor * 10) / 10);
  return (
    <form onSubmit={onSubmit(read)} className="grid gap-3">
      <Field
        label={t("leadDays")}
        hint={t("leadDaysHint")}
        name="leadDays"
        type="number"
        min={0}
        max={365}
        defaultValue={shown(setting.leadDays)}
        placeholder={shown(inherited?.leadDays)}
        disabled={!editable}
      />
      <Field
        label={t("serviceLevel")}
        hint={t("serviceLevelHint")}
        name="serviceLevel"
        type="number"
        min={50}
        max={99.9}
        step={0.1}
        suffix="%"
        defaultValue={shown(setting.serviceLevel, 100)}
        placeholder={shown(inherited?.serviceLevel, 100)}
        disabled={!editable}
      />
      <Field
        label={t("minimum")}
        name="minimum"
        type="number"
        min={1}
        defaultValue={shown(setting.minimum)}
        placeholder={shown(inherited?.minimum)}
        disabled={!editable}
      />
      {editable ? (
        <FormFoot
          label={t("save")}
          busy={busy}
          errorText={errorText}
          doneText={done ? t("saved") : undefined}
        />
      ) : (
        <p className="text-xs text-ink-2">{t("onlyEditors")}</p>
      )}
    </form>
  );
}
