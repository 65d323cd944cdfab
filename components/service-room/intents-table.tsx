import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { Sparkline } from "@/components/ui/sparkline";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { Intent } from "@/lib/domain/service-room/service-room";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatRate } from "@/lib/format/format-rate";
import { formatSigned } from "@/lib/format/format-signed";
import { pickName } from "@/lib/format/pick-name";

export interface IntentsTableProps {
  workspace: string;
  rows: readonly Intent[];
  label: string;
}

const SPARK_WEEKS = 12;

/** What is asked, how often, how it ends, and the best answer; a row leads to its questions. */
export function IntentsTable({ workspace, rows, label }: IntentsTableProps) {
  const t = useTranslations("serviceRoom.table");
  const locale = useLocale();
  const answerOf = ({ answers }: Intent) => answers.find(({ language }) => language === locale) ?? answers[0];
  const mood = (value: number | null) => (value === null ? "–" : formatSigned(value, locale, { digits: 2 }));
  return (
    <Table label={label} stack>
      <thead>
        <tr>
          <Th>{t("intent")}</Th>
          <Th>{t("answer")}</Th>
          <Th numeric>{t("questions")}</Th>
          <Th numeric>{t("change")}</Th>
          <Th numeric>{t("settled")}</Th>
          <Th numeric>{t("turns")}</Th>
          <Th numeric>{t("mood")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <Td className="max-w-[34ch]">
              <TextLink look="name" href={`/${workspace}/service/${row.key}`}>
                {pickName(row, locale)}
              </TextLink>
            </Td>
            <Td label={t("answer")} className="max-w-[46ch]">
              {row.approved.length > 0 ? <Chip tone="ok">{t("approved")}</Chip> : null}{" "}
              {answerOf(row)?.text ?? <span className="text-ink-3">{t("none")}</span>}
            </Td>
            <Td numeric label={t("questions")}>
              {formatCount(row.questions, locale)}
            </Td>
            <Td numeric label={t("change")} className="whitespace-nowrap">
              <Sparkline values={row.weekly.slice(-SPARK_WEEKS)} />
              {formatCount(row.recent, locale)} / {formatCount(row.before, locale)}
            </Td>
            <Td numeric label={t("settled")}>
              {formatRate(row.settled, row.questions, locale, 0)}
            </Td>
            <Td numeric label={t("turns")}>
              {formatDecimal(row.turns, locale, 1)}
            </Td>
            <Td numeric label={t("mood")} className="whitespace-nowrap">
              {mood(row.moodBefore)} → {mood(row.moodAfter)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
