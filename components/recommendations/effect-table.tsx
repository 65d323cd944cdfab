import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { shareInterval } from "@/lib/domain/needs/share-interval";
import type { EffectRow } from "@/lib/domain/recommendation/effect";
import { formatCount } from "@/lib/format/format-count";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";

export interface EffectTableProps {
  rows: readonly EffectRow[];
  /** What a row's value is called. */
  nameOf: (value: string) => string;
  heading: string;
  currency: string;
  window: number;
}

/** What came of what was shown: every rate with what it is a share of, and its interval. */
export function EffectTable({ rows, nameOf, heading, currency, window }: EffectTableProps) {
  const t = useTranslations("recommendations.effect");
  const locale = useLocale();
  const count = (value: number) => formatCount(value, locale);
  const rate = (part: number, of: number) => {
    if (of === 0) return "–";
    const { low, high } = shareInterval(part, of);
    const percent = (share: number) => formatPercent(share, locale, 1);
    return (
      <>
        {percent(part / of)}{" "}
        <span className="text-ink-3">{t("range", { low: percent(low), high: percent(high) })}</span>
      </>
    );
  };
  return (
    <Card flush title={t("table.title")} description={t("table.description", { window })}>
      <Table label={t("table.title")} stack>
        <thead>
          <tr>
            <Th>{heading}</Th>
            <Th numeric>{t("impressions")}</Th>
            <Th numeric>{t("clicks")}</Th>
            <Th numeric>{t("ctr")}</Th>
            <Th numeric>{t("carts")}</Th>
            <Th numeric>{t("purchases")}</Th>
            <Th numeric>{t("revenue")}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.value}>
              <Td>{nameOf(row.value)}</Td>
              <Td numeric label={t("impressions")}>
                {count(row.impressions)}
              </Td>
              <Td numeric label={t("clicks")}>
                {count(row.clicks)}
              </Td>
              <Td numeric label={t("ctr")}>
                {rate(row.clicks, row.impressions)}
              </Td>
              <Td numeric label={t("carts")}>
                {count(row.carts)}
              </Td>
              <Td numeric label={t("purchases")}>
                {count(row.purchases)}
              </Td>
              <Td numeric label={t("revenue")}>
                {formatMoney(row.revenue, currency, locale)}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
