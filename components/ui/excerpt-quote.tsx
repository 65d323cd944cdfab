import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Quote } from "@/components/ui/quote";
import { clipExcerpt } from "@/lib/domain/documents/clip-excerpt";
import type { Excerpt } from "@/lib/domain/documents/excerpt";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";

export interface ExcerptQuoteProps {
  workspace: string;
  timeZone: string;
  excerpt: Excerpt;
  /** More of the source line: a need, a customer. */
  children?: ReactNode;
}

/** A customer's words cut around what is marked, with a link to the whole document. */
export function ExcerptQuote({ workspace, timeZone, excerpt, children }: ExcerptQuoteProps) {
  const t = useTranslations("common.quote");
  const locale = useLocale();
  const { text, marks } = clipExcerpt(excerpt.text, excerpt.marks);
  const { product, source, turn, importLine, writtenAt } = excerpt;
  return (
    <Quote
      text={text}
      start={marks[0]?.start}
      end={marks[0]?.end}
      language={excerpt.language ?? "und"}
      rating={excerpt.rating}
      product={product && { name: product.title, href: `/${workspace}/products/${product.id}` }}
      date={writtenAt && formatDate(writtenAt, locale, timeZone)}
      source={{
        label: importLine === null ? t("open") : t("row", { row: formatCount(importLine, locale) }),
        href: `/${workspace}/documents/${excerpt.documentId}`,
      }}
    >
      {source === "dialogue" ? <span>{turn === null ? t("dialogue") : t("turn", { turn })}</span> : null}
      {children}
    </Quote>
  );
}
