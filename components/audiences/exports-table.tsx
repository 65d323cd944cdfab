import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { ExportMenu } from "@/components/ui/export-menu";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { type ArmOutcome, type AudienceExportRow, LIFT_DAYS } from "@/lib/domain/audiences/export-plan";
import { measureLift } from "@/lib/domain/audiences/measure-lift";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { formatMoney } from "@/lib/format/format-money";
import { formatRate } from "@/lib/format/format-rate";
import { formatSigned } from "@/lib/format/format-signed";

export interface ExportsTableProps {
  workspace: string;
  currency: string;
  timeZone: string;
  exports: readonly AudienceExportRow[];
  /** Whether the files may be taken away. */
  mayTake: boolean;
}

/** Files that were made of an audience, and what the addressed bought beyond those kept back. */
export function ExportsTable({ workspace, currency, timeZone, exports, mayTake }: ExportsTableProps) {
  const t = useTranslations("audiences.exports");
  const ta = useTranslations("audiences");
  const locale = useLocale();
  const bought = ({ buyers, customers }: ArmOutcome) =>
    customers === 0 ? "–" : formatRate(buyers, customers, locale);
  const points = (value: number) => formatSigned(value, locale, { percent: true, digits: 1 });
  const liftOf = ({ addressed, heldBack }: AudienceExportRow) => {
    const lift = measureLift(addressed, heldBack);
    if (!lift) return t("noHoldout");
    if (addressed.buyers + heldBack.buyers === 0) return t("noOrders");
    return t("lift", {
      value: points(lift.value),
      low: points(lift.low),
      high: points(lift.high),
      revenue: formatMoney(Math.round(lift.revenue), currency, locale),
    });
  };
  return (
    <Card title={t("title")} description={t("description", { days: LIFT_DAYS })} flush>
      {exports.length === 0 ? (
        <p className="px-4 pb-3 text-xs text-ink-2">{t("none")}</p>
      ) : (
        <Table label={t("title")} stack>
          <thead>
            <tr>
              <Th>{t("made")}</Th>
              <Th>{t("layout")}</Th>
              <Th numeric>{t("addressed")}</Th>
              <Th numeric>{t("heldBack")}</Th>
              <Th numeric>{t("suppressed")}</Th>
              <Th>{t("effect")}</Th>
              {mayTake ? <Th>{ta("table.do")}</Th> : null}
            </tr>
          </thead>
          <tbody>
            {exports.map((row) => (
              <tr key={row.id}>
                <Td>{formatDate(row.createdAt, locale, timeZone)}</Td>
                <Td label={t("layout")}>{ta(`layouts.${row.layout}`)}</Td>
                <Td numeric label={t("addressed")}>
                  {bought(row.addressed)}
                </Td>
                <Td numeric label={t("heldBack")}>
                  {bought(row.heldBack)}
                </Td>
                <Td numeric label={t("suppressed")}>
                  {formatCount(row.suppressed, locale)}
                </Td>
                <Td label={t("effect")}>{liftOf(row)}</Td>
                {mayTake ? (
                  <Td label={ta("table.do")}>
                    <ExportMenu
                      compact
                      items={(["addressed", "suppressed"] as const)
                        .filter((arm) => arm === "addressed" || row.suppressed > 0)
                        .map((arm) => ({
                          label: t(`file.${arm}`),
                          href: `/api/${workspace}/audiences/exports/${row.id}?arm=${arm}`,
                        }))}
                    />
                  </Td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
