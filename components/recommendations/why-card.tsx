"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { useServerAction } from "@/components/ui/use-server-action";
import type { ActionResult } from "@/lib/domain/action-result";
import type { ProductExplanation } from "@/lib/domain/recommendation/product-explanation";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatSigned } from "@/lib/format/format-signed";

export interface WhyCardProps {
  workspace: string;
  customerId: number;
  /** The key of the product that is asked about first. */
  product: string;
  explain: (input: {
    workspace: string;
    customerId: number;
    product: string;
  }) => Promise<ActionResult<ProductExplanation>>;
}

/** Any product's score for a customer, taken apart: why it is on the list or not, and what would be without a purchase. */
export function WhyCard({ workspace, customerId, product, explain }: WhyCardProps) {
  const t = useTranslations("recommendations.why");
  const part = useTranslations("recommendations.parts");
  const locale = useLocale();
  const [found, setFound] = useState<ProductExplanation | null>(null);
  const { busy, run } = useServerAction();
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = String(new FormData(event.currentTarget).get("product"));
    run(() => explain({ workspace, customerId, product: asked }), setFound);
  };
  const amount = (value: number) => formatSigned(value, locale, { digits: 3 });
  const nameOf = (name: string) => (part.has(name) ? part(name) : name);
  const row = (label: string, value: number) => (
    <li key={label} className="flex justify-between gap-3 border-b border-line py-0.5">
      <span className="min-w-0 truncate">{label}</span>
      <span className="num shrink-0">{amount(value)}</span>
    </li>
  );
  return (
    <Card title={t("title")} description={t("description")}>
      <form className="flex flex-wrap items-end gap-3" onSubmit={ask}>
        <Field className="w-44" name="product" label={t("product")} defaultValue={product} required />
        <Button type="submit" disabled={busy}>
          {t("ask")}
        </Button>
      </form>
      {found ? (
        <div className="mt-3 grid gap-2 text-xs" aria-live="polite">
          <p className="font-semibold">{standingText()}</p>
          <ul>
            {found.evidence.map((own) => row(t("evidence", { product: own.title }), own.amount))}
            {Math.abs(found.profile) > 1e-6 ? row(t("profile"), found.profile) : null}
            {row(t("base"), rest())}
            {row(t("score"), found.score)}
          </ul>
          <p className="text-ink-2">
            {t("parts", {
              parts: Object.entries(found.parts)
                .map(([name, value]) => `${nameOf(name)} ${amount(value)}`)
                .join(part("separator")),
            })}
          </p>
          {found.without ? (
            <p>{t("without", { product: found.without.title, rank: found.without.rank })}</p>
          ) : null}
        </div>
      ) : null}
    </Card>
  );

  /** What is not listed above, so that the rows add up. */
  function rest(): number {
    if (!found) return 0;
    return found.score - found.profile - found.evidence.reduce((sum, own) => sum + own.amount, 0);
  }

  function standingText(): string {
    if (!found) return "";
    const { standing, product: own } = found;
    if (standing.kind === "had" || standing.kind === "never")
      return t(`standing.${standing.kind}`, { product: own.title });
    const rank = standing.rank;
    if (standing.kind === "listed") return t("standing.listed", { product: own.title, rank });
    const [most] = Object.entries(standing.lacks).sort((a, b) => b[1] - a[1]);
    return t("standing.ranked", {
      product: own.title,
      rank,
      part: most ? nameOf(most[0]) : "",
      lacks: most ? formatDecimal(most[1], locale, 2) : "",
    });
  }
}
