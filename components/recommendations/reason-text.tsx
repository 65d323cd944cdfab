import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { clipExcerpt } from "@/lib/domain/documents/clip-excerpt";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { RecommendationReason } from "@/lib/domain/recommendation/reason";
import type { RecommendationList } from "@/lib/domain/recommendation/recommended-product";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";
import { pickName } from "@/lib/format/pick-name";

export interface ReasonTextProps {
  workspace: string;
  customerId: number;
  reason: RecommendationReason;
  list: Pick<RecommendationList, "products" | "needs" | "quotes">;
}

/** Around a quoted phrase within a reason. */
const ROOM = 20;

/** Why a product is recommended, citing the history or the need, with links to what it cites. */
export function ReasonText({ workspace, customerId, reason, list }: ReasonTextProps) {
  const t = useTranslations("recommendations.reasons");
  const locale = useLocale();
  const to = (href: string) => (chunks: React.ReactNode) => (
    <TextLink look="plain" className="text-ink underline decoration-line-strong" href={href}>
      {chunks}
    </TextLink>
  );
  if (reason.kind === "popular") {
    return t("popular", {
      customers: formatCount(reason.customers, locale),
      of: formatCount(reason.of, locale),
    });
  }
  if (reason.kind === "need") {
    const need = list.needs.get(reason.needKey);
    const quote = list.quotes.get(reason.needKey);
    if (!need) return t("needGone");
    const asked = t.rich("need", {
      need: pickName(need, locale),
      link: to(documentsHref(workspace, { need: reason.needKey, customer: customerId })),
    });
    if (!quote) return asked;
    const { text, marks } = clipExcerpt(quote.text, quote.marks, ROOM);
    const said = marks[0] ? text.slice(marks[0].start, marks[0].end) : text;
    return (
      <>
        {asked}{" "}
        <TextLink
          look="plain"
          lang={quote.language ?? undefined}
          href={`/${workspace}/documents/${quote.documentId}`}
          className="text-ink-3"
        >
          {t("quote", { said })}
        </TextLink>
      </>
    );
  }
  const product = list.products.get(reason.productId);
  return t.rich(reason.kind, {
    product: product?.title ?? t("gone"),
    share: formatPercent(reason.share, locale, 0),
    link: to(`/${workspace}/products/${reason.productId}`),
  });
}
