"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { ListedAudience } from "@/lib/domain/audiences/audience-row";
import { splitBudget } from "@/lib/domain/audiences/split-budget";
import { formatCount } from "@/lib/format/format-count";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";

export interface BudgetSplitProps {
  currency: string;
  audiences: readonly ListedAudience[];
}

const BUDGET = 10_000;

/** A hint of how a budget may be split over audiences, by what those who can be reached are expected to spend. */
export function BudgetSplit({ currency, audiences }: BudgetSplitProps) {
  const t = useTranslations("audiences.budget");
  const locale = useLocale();
  const [budget, setBudget] = useState(BUDGET);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const known = audiences.filter(({ expected }) => expected !== null);
  const chosen = known.filter(({ id }) => !left.has(id));
  const parts = splitBudget(
    chosen.map(({ id, reachable, expected }) => ({ id, reachable, expected: expected ?? 0 })),
    budget,
  );
  const money = (value: number) => formatMoney(Math.round(value), currency, locale);
  const toggle = (id: number) => {
    const changed = new Set(left);
    if (!changed.delete(id)) changed.add(id);
    setLeft(changed);
  };
  return (
    <Card title={t("title")} description={t("description")} flush>
      {known.length === 0 ? (
        <p className="px-4 pb-3 text-xs text-ink-2">{t("none")}</p>
      ) : (
        <>
          <div className="px-4 pb-3">
            <Field
              className="w-40"
              label={t("budget")}
              type="number"
              min={0}
              step="any"
              value={budget}
              onChange={(event) => setBudget(Math.max(0, Number(event.target.value)))}
            />
          </div>
          <Table label={t("title")} stack>
            <thead>
              <tr>
                <Th>{t("audience")}</Th>
                <Th numeric>{t("reachable")}</Th>
                <Th numeric>{t("expected")}</Th>
                <Th numeric>{t("share")}</Th>
                <Th numeric>{t("amount")}</Th>
                <Th numeric>{t("each")}</Th>
              </tr>
            </thead>
            <tbody>
              {known.map(({ id, name, reachable, expected }) => {
                const part = parts.find((found) => found.id === id);
                return (
                  <tr key={id}>
                    <Td>
                      <Checkbox label={name} checked={!left.has(id)} onChange={() => toggle(id)} />
                    </Td>
                    <Td numeric label={t("reachable")}>
                      {formatCount(reachable, locale)}
                    </Td>
                    <Td numeric label={t("expected")}>
                      {money(expected ?? 0)}
                    </Td>
                    <Td numeric label={t("share")}>
                      {part ? formatPercent(part.share, locale, 0) : "–"}
                    </Td>
                    <Td numeric label={t("amount")}>
                      {part ? money(part.amount) : "–"}
                    </Td>
                    <Td numeric label={t("each")}>
                      {part?.each ? formatMoney(part.each, currency, locale) : "–"}
                    </Td>
                  </tr>
                );
              })}
            </tbody>
          </Table>
        </>
      )}
    </Card>
  );
}
