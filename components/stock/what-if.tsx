import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import type { StockTrial } from "@/lib/domain/stock/stock-filter";

export interface WhatIfProps {
  trial: StockTrial;
  /** What holds now. */
  product: { readonly leadDays: number | null; readonly serviceLevel: number };
  /** The advice under what is tried; null while nothing is. */
  told: string | null;
  before: string;
}

/** Tries another lead time, service level or a promotion without keeping it: the address holds what is tried. */
export function WhatIf({ trial, product, told, before }: WhatIfProps) {
  const t = useTranslations("stock.whatIf");
  return (
    <Card title={t("title")} description={t("note")}>
      <form className="grid gap-3 sm:grid-cols-3">
        <Field
          label={t("lead")}
          name="lead"
          type="number"
          min={0}
          max={365}
          defaultValue={trial.lead ?? product.leadDays ?? ""}
        />
        <Field
          label={t("service")}
          name="service"
          type="number"
          min={50}
          max={99.9}
          step={0.1}
          suffix="%"
          defaultValue={trial.service ?? Math.round(product.serviceLevel * 1000) / 10}
        />
        <Field
          label={t("lift")}
          name="lift"
          type="number"
          min={-90}
          max={900}
          suffix="%"
          defaultValue={trial.lift ?? 0}
        />
        <div className="flex flex-wrap items-center gap-3 sm:col-span-3">
          <Button type="submit">{t("try")}</Button>
          {told === null ? null : (
            <p role="status" className="text-xs">
              {t("result", { told, before })}
            </p>
          )}
        </div>
      </form>
    </Card>
  );
}
