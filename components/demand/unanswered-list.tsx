import { useLocale, useTranslations } from "next-intl";
import { ExcerptQuote } from "@/components/ui/excerpt-quote";
import { TextLink } from "@/components/ui/text-link";
import type { Unanswered } from "@/lib/domain/demand/demand";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";

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
        <li key={row.key} className="py-3 first:pt-0 last:pb-0">
          <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
            <TextLink look="name" href={`/${workspace}/needs/${row.key}`}>
              {pickName(row, locale)}
            </TextLink>
            <TextLink
              look="plain"
              className="num text-2xs text-ink-3"
              href={documentsHref(workspace, { need: row.key, type: "question" })}
            >
              {t("open", { rate: formatRate(row.open, row.questions, locale, 0) })}
            </TextLink>
          </div>
          {row.quotes.map((quote) => (
            <ExcerptQuote key={quote.documentId} workspace={workspace} timeZone={timeZone} excerpt={quote} />
          ))}
        </li>
      ))}
    </ol>
  );
}
