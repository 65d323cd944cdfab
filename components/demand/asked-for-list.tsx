import { useLocale, useTranslations } from "next-intl";
import { ExcerptQuote } from "@/components/ui/excerpt-quote";
import { TextLink } from "@/components/ui/text-link";
import type { AskedFor } from "@/lib/domain/demand/demand";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { formatCount } from "@/lib/format/format-count";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";

export interface AskedForListProps {
  workspace: string;
  timeZone: string;
  rows: readonly AskedFor[];
}

/** What is asked for, with how often and by how many, in their words, and which products have it. */
export function AskedForList({ workspace, timeZone, rows }: AskedForListProps) {
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
              href={documentsHref(workspace, { need: row.key, type: "wish" })}
            >
              {t("asks", {
                rate: formatRate(row.asks, row.mentions, locale, 0),
                askers: formatCount(row.askers, locale),
              })}
            </TextLink>
          </div>
          {row.quotes.map((quote) => (
            <ExcerptQuote key={quote.documentId} workspace={workspace} timeZone={timeZone} excerpt={quote} />
          ))}
          {row.carriers.length > 0 ? (
            <ul aria-label={t("carriers")} className="mt-2 grid gap-1 text-xs text-ink-2">
              {row.carriers.map(({ text, products, first }) => (
                <li key={text}>
                  {t("carrier", { text, products })}{" "}
                  {first ? (
                    <TextLink href={`/${workspace}/products/${first.id}`}>{first.title}</TextLink>
                  ) : null}
                </li>
              ))}
            </ul>
          ) : (
            <p className="mt-2 text-xs text-ink-3">
              {t("noCarrier", { phrases: formatCount(row.phrases, locale) })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
