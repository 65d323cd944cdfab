import { useLocale, useTranslations } from "next-intl";
import { MoveQuote } from "@/components/needs/move-quote";
import { type NeedPlace, NeedSection } from "@/components/needs/need-section";
import type { NeedActions } from "@/components/needs/use-need-edit";
import { EmptyState } from "@/components/ui/empty-state";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import { clipExcerpt } from "@/lib/domain/documents/clip-excerpt";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { langOf } from "@/lib/domain/documents/lang-of";
import type { NamedNeed } from "@/lib/domain/needs/need-history";
import type { NeedQuote } from "@/lib/domain/needs/need-quote";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";

export interface NeedEvidenceProps {
  place: NeedPlace;
  workspace: string;
  timeZone: string;
  needKey: number;
  mentions: number;
  quotes: readonly NeedQuote[];
  /** What quotes can be moved to, by those who may. */
  moving?: { readonly others: readonly NamedNeed[]; readonly actions: NeedActions } | undefined;
  className?: string;
}

/** The quotes that stand for a need, in the customers' own words, and the way to all of them. */
export function NeedEvidence({
  place,
  workspace,
  timeZone,
  needKey,
  mentions,
  quotes,
  moving,
  className,
}: NeedEvidenceProps) {
  const t = useTranslations("needs");
  const locale = useLocale();
  const count = formatCount(mentions, locale);
  return (
    <NeedSection
      place={place}
      title={t("evidence.title")}
      note={t("evidence.note", { shown: formatCount(quotes.length, locale), count })}
      footer={
        <TextLink href={documentsHref(workspace, { need: needKey })}>{t("evidence.all", { count })}</TextLink>
      }
      {...(className ? { className } : {})}
    >
      {quotes.length === 0 ? (
        <EmptyState title={t("evidence.empty")} body={t("evidence.emptyBody")} />
      ) : (
        quotes.map((quote) => {
          const { text, marks } = clipExcerpt(quote.text, quote.marks);
          const row =
            quote.importLine === null
              ? t("evidence.open")
              : t("evidence.row", { row: formatCount(quote.importLine, locale) });
          return (
            <Quote
              key={`${quote.documentId}:${quote.marks[0]?.start}`}
              text={text}
              start={marks[0]?.start}
              end={marks[0]?.end}
              language={langOf(quote.language)}
              rating={quote.rating}
              product={
                quote.product && {
                  name: quote.product.title,
                  href: `/${workspace}/products/${quote.product.id}`,
                }
              }
              date={quote.writtenAt && formatDate(quote.writtenAt, locale, timeZone)}
              source={{ label: row, href: `/${workspace}/documents/${quote.documentId}` }}
            >
              {quote.source === "dialogue" ? (
                <span>
                  {quote.turn === null ? t("evidence.dialogue") : t("evidence.turn", { turn: quote.turn })}
                </span>
              ) : null}
              {moving ? (
                <MoveQuote
                  workspace={workspace}
                  needKey={needKey}
                  quote={{
                    hash: quote.hash,
                    text: text.slice(marks[0]?.start, marks[0]?.end),
                    language: langOf(quote.language),
                  }}
                  {...moving}
                />
              ) : null}
            </Quote>
          );
        })
      )}
    </NeedSection>
  );
}
