import { useLocale, useTranslations } from "next-intl";
import { RiskChip } from "@/components/stock/risk-chip";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { RisingDriver } from "@/lib/domain/stock/rising-driver";
import { formatCount } from "@/lib/format/format-count";
import { formatSigned } from "@/lib/format/format-signed";
import { pickName } from "@/lib/format/pick-name";

/** Needs that rise and the products that are spoken of; each leads to its page. */
export function RisingTable({ workspace, rows }: { workspace: string; rows: readonly RisingDriver[] }) {
  const t = useTranslations("stock.rising");
  const locale = useLocale();
  const count = (value: number) => formatCount(Math.round(value), locale);
  return (
    <Table label={t("label")} stack>
      <thead>
        <tr>
          <Th>{t("need")}</Th>
          <Th numeric>{t("trend")}</Th>
          <Th>{t("product")}</Th>
          <Th numeric>{t("demand")}</Th>
          <Th>{t("risk")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.key} ${row.productId}`}>
            <Td>
              <NeedTypeChip type={row.type} />{" "}
              <TextLink look="name" href={`/${workspace}/needs/${row.key}`}>
                {pickName(row, locale)}
              </TextLink>
            </Td>
            <Td numeric label={t("trend")}>
              {row.trend === null ? "–" : formatSigned(row.trend, locale, { percent: true })}
            </Td>
            <Td label={t("product")}>
              <TextLink href={`/${workspace}/stock/${row.productId}`}>{row.title}</TextLink>
            </Td>
            <Td numeric label={t("demand")}>
              {count(row.demand)} ({count(row.low)}–{count(row.high)})
            </Td>
            <Td label={t("risk")}>
              <RiskChip risk={row.risk} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
