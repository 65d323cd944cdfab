import { useLocale, useTranslations } from "next-intl";
import { RiskChip } from "@/components/stock/risk-chip";
import { tellAdvice } from "@/components/stock/tell-advice";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { StockRow } from "@/lib/domain/stock/stock-product";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { formatMoney } from "@/lib/format/format-money";

export interface StockTableProps {
  workspace: string;
  currency: string;
  rows: readonly StockRow[];
}

const LONG_DAYS = 365;

/** Products with forecast, stock and advice. */
export function StockTable({ workspace, currency, rows }: StockTableProps) {
  const t = useTranslations("stock.list");
  const tr = useTranslations("stock.advice");
  const locale = useLocale();
  const count = (value: number) => formatCount(Math.round(value), locale);
  const cover = (days: number | null) =>
    days === null ? "–" : days > LONG_DAYS ? t("overAYear") : t("days", { days: Math.round(days) });
  const told = ({ advice, quantity, orderDay }: StockRow) =>
    tellAdvice(
      advice,
      {
        quantity: quantity === null ? null : count(quantity),
        day: orderDay === null ? null : formatDate(orderDay, locale),
      },
      tr,
    );
  return (
    <Table label={t("title")} stack>
      <thead>
        <tr>
          <Th>{t("product")}</Th>
          <Th>{t("risk")}</Th>
          <Th numeric>{t("demand")}</Th>
          <Th numeric>{t("stock")}</Th>
          <Th numeric>{t("cover")}</Th>
          <Th numeric>{t("reorderPoint")}</Th>
          <Th>{t("advice")}</Th>
          <Th numeric>{t("atStake")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Td>
              <TextLink look="name" href={`/${workspace}/stock/${row.id}`}>
                {row.title}
              </TextLink>
            </Td>
            <Td label={t("risk")}>
              <RiskChip risk={row.risk} />
            </Td>
            <Td numeric label={t("demand")}>
              {row.basis === "none"
                ? "–"
                : t("interval", { value: count(row.demand), low: count(row.low), high: count(row.high) })}
            </Td>
            <Td numeric label={t("stock")}>
              {row.stock === null
                ? "–"
                : row.coming > 0
                  ? t("stockAndComing", { stock: count(row.stock), coming: count(row.coming) })
                  : count(row.stock)}
            </Td>
            <Td numeric label={t("cover")}>
              {cover(row.coverDays)}
            </Td>
            <Td numeric label={t("reorderPoint")}>
              {row.reorderPoint === null ? "–" : count(row.reorderPoint)}
            </Td>
            <Td label={t("advice")}>{told(row)}</Td>
            <Td numeric label={t("atStake")}>
              {row.atStake > 0 ? formatMoney(row.atStake, currency, locale) : "–"}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
