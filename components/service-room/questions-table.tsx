import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { AskedGroup } from "@/lib/domain/service-room/service-room";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatRate } from "@/lib/format/format-rate";

export interface QuestionsTableProps {
  workspace: string;
  rows: readonly AskedGroup[];
  label: string;
}

/** Groups of questions with their best answers; each leads to the dialogue that it is quoted from. */
export function QuestionsTable({ workspace, rows, label }: QuestionsTableProps) {
  const t = useTranslations("serviceRoom.table");
  const locale = useLocale();
  const document = (id: string) => `/${workspace}/documents/${id}`;
  return (
    <Table label={label} stack>
      <thead>
        <tr>
          <Th>{t("question")}</Th>
          <Th>{t("answer")}</Th>
          <Th numeric>{t("questions")}</Th>
          <Th numeric>{t("change")}</Th>
          <Th numeric>{t("answered")}</Th>
          <Th numeric>{t("settled")}</Th>
          <Th numeric>{t("turns")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.documentId}>
            <Td className="max-w-[34ch]">
              <TextLink look="name" href={document(row.documentId)}>
                {row.question}
              </TextLink>
            </Td>
            <Td label={t("answer")} className="max-w-[46ch]">
              {row.answers[0] ? (
                <TextLink look="plain" href={document(row.answers[0].documentId)}>
                  {row.answers[0].text}
                </TextLink>
              ) : (
                <span className="text-ink-3">{t("none")}</span>
              )}
            </Td>
            <Td numeric label={t("questions")}>
              {formatCount(row.questions, locale)}
            </Td>
            <Td numeric label={t("change")}>
              {formatCount(row.recent, locale)} / {formatCount(row.before, locale)}
            </Td>
            <Td numeric label={t("answered")}>
              {formatRate(row.answered, row.questions, locale, 0)}
            </Td>
            <Td numeric label={t("settled")}>
              {formatRate(row.settled, row.questions, locale, 0)}
            </Td>
            <Td numeric label={t("turns")}>
              {formatDecimal(row.turns, locale, 1)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
