import { useTranslations } from "next-intl";
import { ExcerptQuote } from "@/components/ui/excerpt-quote";
import { TextLink } from "@/components/ui/text-link";
import type { ComparedWith } from "@/lib/domain/demand/demand";
import { documentsHref } from "@/lib/domain/documents/documents-href";

export interface ComparedListProps {
  workspace: string;
  timeZone: string;
  rows: readonly ComparedWith[];
}

/** What customers compare with, in their words. */
export function ComparedList({ workspace, timeZone, rows }: ComparedListProps) {
  const t = useTranslations("demand");
  return (
    <ol className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.name} className="py-3 first:pt-0 last:pb-0">
          <p className="mb-2 flex items-baseline gap-3 text-sm font-medium">
            {row.name}
            <TextLink
              look="plain"
              className="num text-2xs font-normal text-ink-3"
              href={documentsHref(workspace, { q: row.name, by: "words" })}
            >
              {t("compared.count", { count: row.documents })}
            </TextLink>
          </p>
          {row.quotes.map((quote) => (
            <ExcerptQuote key={quote.documentId} workspace={workspace} timeZone={timeZone} excerpt={quote} />
          ))}
        </li>
      ))}
    </ol>
  );
}
