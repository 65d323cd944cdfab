import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import { clipExcerpt } from "@/lib/domain/documents/clip-excerpt";
import type { DocumentRow } from "@/lib/domain/documents/document-row";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { langOf } from "@/lib/domain/documents/lang-of";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { pickName } from "@/lib/format/pick-name";

export interface ProductReviewsProps {
  workspace: string;
  timeZone: string;
  productId: number;
  /** All that was written about it. */
  documents: number;
  rows: readonly DocumentRow[];
}

/** The newest words about the product, each with the needs heard in it. */
export function ProductReviews({ workspace, timeZone, productId, documents, rows }: ProductReviewsProps) {
  const t = useTranslations("products.reviews");
  const locale = useLocale();
  const count = formatCount(documents, locale);
  return (
    <Card
      title={t("title")}
      description={t("note", { shown: formatCount(rows.length, locale), count })}
      footer={
        documents > 0 ? (
          <TextLink href={documentsHref(workspace, { product: productId })}>{t("all", { count })}</TextLink>
        ) : undefined
      }
    >
      {rows.length === 0 ? <EmptyState title={t("empty")} body={t("emptyBody")} /> : null}
      {rows.map((row) => (
        <Quote
          key={row.documentId}
          text={clipExcerpt(row.text, []).text}
          language={langOf(row.language)}
          rating={row.rating}
          date={row.writtenAt && formatDate(row.writtenAt, locale, timeZone)}
          source={{
            label:
              row.importLine === null ? t("open") : t("row", { row: formatCount(row.importLine, locale) }),
            href: `/${workspace}/documents/${row.documentId}`,
          }}
        >
          {row.source === "dialogue" ? (
            <span>{row.turn === null ? t("dialogue") : t("turn", { turn: row.turn })}</span>
          ) : null}
          {row.needs.map((need) => (
            <TextLink key={need.key} look="plain" href={`/${workspace}/needs/${need.key}`}>
              {pickName(need, locale)}
            </TextLink>
          ))}
        </Quote>
      ))}
    </Card>
  );
}
