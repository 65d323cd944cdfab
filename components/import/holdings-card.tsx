import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { textSourceOf } from "@/lib/domain/documents/text-source";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { formatCount } from "@/lib/format/format-count";
import { formatDateRange } from "@/lib/format/format-date-range";

export interface HoldingRow {
  readonly kind: ImportKind;
  readonly rows: number;
  readonly named: number;
  readonly from: Date | null;
  readonly to: Date | null;
}

export interface HoldingsCardProps {
  workspace: string;
  timeZone: string;
  holdings: readonly HoldingRow[];
}

/** What data there is of each kind, over which time, and what it is good for. */
export function HoldingsCard({ workspace, timeZone, holdings }: HoldingsCardProps) {
  const t = useTranslations("import");
  const locale = useLocale();
  const rows = holdings.reduce((sum, holding) => sum + holding.rows, 0);
  const kinds = holdings.filter((holding) => holding.rows > 0).length;
  return (
    <Card
      title={t("holdings.title", { rows, count: formatCount(rows, locale), kinds })}
      description={t("holdings.description")}
      flush
    >
      <Table label={t("holdings.description")} stack plain>
        <thead>
          <tr>
            <Th>{t("holdings.kind")}</Th>
            <Th numeric>{t("holdings.rows")}</Th>
            <Th>{t("holdings.period")}</Th>
            <Th>{t("holdings.note")}</Th>
          </tr>
        </thead>
        <tbody>
          {holdings.map((holding) => (
            <tr key={holding.kind}>
              <Td className="font-medium whitespace-nowrap">{t(`kinds.${holding.kind}`)}</Td>
              <Td numeric label={t("holdings.rows")}>
                <RowCount workspace={workspace} holding={holding} />
              </Td>
              <Td label={t("holdings.period")} className="num whitespace-nowrap">
                {holding.rows === 0 ? (
                  "–"
                ) : holding.from && holding.to ? (
                  formatDateRange(holding.from, holding.to, locale, timeZone)
                ) : (
                  <span className="text-ink-3">{t("holdings.noDates")}</span>
                )}
              </Td>
              <Td label={t("holdings.note")} className="text-ink-2">
                {t(`holdings.uses.${holding.kind}`)}
                {holding.named > 0 ? (
                  <span className="num text-ink-3">
                    {" "}
                    ({t("holdings.named", { count: formatCount(holding.named, locale) })})
                  </span>
                ) : null}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function RowCount({ workspace, holding }: { workspace: string; holding: HoldingRow }) {
  const t = useTranslations("import.holdings");
  const locale = useLocale();
  const { kind, rows } = holding;
  if (rows === 0) return <span className="text-ink-3">{t("none")}</span>;
  const count = formatCount(rows, locale);
  const source = textSourceOf(kind);
  if (!source) return count;
  return <TextLink href={documentsHref(workspace, { source })}>{count}</TextLink>;
}
