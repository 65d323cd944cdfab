"use client";

import { useLocale, useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { Select } from "@/components/ui/select";
import { useSubmit } from "@/components/ui/use-submit";
import type { ActionResult } from "@/lib/domain/action-result";
import { STOCK_COUNTRIES, type StockCountry, stockCountry } from "@/lib/domain/stock/stock-filter";

export interface CountryFormProps {
  workspace: string;
  country: string | null;
  choose: (input: { workspace: string; country: StockCountry }) => Promise<ActionResult<void>>;
}

/** Whose holidays and days of sales move demand. */
export function CountryForm({ workspace, country, choose }: CountryFormProps) {
  const t = useTranslations("stock.country");
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const { busy, done, errorText, onSubmit } = useSubmit(choose);
  return (
    <form
      className="mt-4 grid gap-3 border-t border-line pt-4"
      onSubmit={onSubmit((fields) => ({
        workspace,
        country: stockCountry.parse(fields.get("country") || null),
      }))}
    >
      <Select
        name="country"
        label={t("label")}
        hint={t("hint")}
        defaultValue={country ?? ""}
        options={[
          { value: "", label: t("none") },
          ...STOCK_COUNTRIES.map((code) => ({ value: code, label: names.of(code) ?? code })),
        ]}
      />
      <FormFoot
        label={t("save")}
        busy={busy}
        errorText={errorText}
        doneText={done ? t("saved") : undefined}
      />
    </form>
  );
}
