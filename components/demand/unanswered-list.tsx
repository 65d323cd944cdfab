import { useLocale, useTranslations } from "next-intl";
import { DemandItem } from "@/components/demand/demand-item";
import type { Unanswered } from "@/lib/domain/demand/demand";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { formatRate } from "@/lib/format/format-rate";

export interface UnansweredListProps {
  workspace: string;
  timeZone: string;
  rows: readonly Unanswered[];
}

/** Questions that stand open, by need. */
export function UnansweredList({ workspace, timeZone, rows }: UnansweredListProps) {
  const t = useTranslations("demand");
  const locale = useLocale();
  return (
    <ol className="divide-y divide-line">
      {rows.map((row) => (
        <DemandItem
          key={row.key}
          workspace={workspace}
          timeZone={timeZone}
          need={row}
          count={{
            text: t("open", { rate: formatRate(row.open, row.questions, locale, 0) }),
            href: documentsHref(workspace, { need: row.key, type: "question" }),
          }}
        />
      ))}
    </ol>
  );
}
