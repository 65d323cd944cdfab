import { useLocale, useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { ProductFacts as Product } from "@/lib/domain/products/product-page";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";

export interface ProductFactsProps {
  workspace: string;
  currency: string;
  product: Product;
}

/** What was written and sold, each with what it is counted from. */
export function ProductFacts({ workspace, currency, product }: ProductFactsProps) {
  const t = useTranslations("products.facts");
  const locale = useLocale();
  const count = (value: number) => formatCount(value, locale);
  return (
    <Facts
      items={[
        {
          label: t("documents"),
          value: count(product.documents),
          href: documentsHref(workspace, { product: product.id }),
        },
        product.rating === null
          ? { label: t("ratings"), value: "–", note: t("noRatings") }
          : {
              label: t("ratings"),
              value: formatDecimal(product.rating, locale),
              note: t("ratingsNote", { count: count(product.ratings) }),
              href: documentsHref(workspace, { product: product.id, rated: "1" }),
            },
        {
          label: t("orders"),
          value: count(product.orders),
          note: t("ordersNote", { units: count(product.units) }),
        },
        {
          label: t("revenue"),
          value: product.revenue === null ? "–" : formatMoney(product.revenue, currency, locale),
          note: product.lines === 0 ? t("noOrders") : t("revenueNote"),
        },
        {
          label: t("returned"),
          value: product.lines === 0 ? "–" : formatPercent(product.returned / product.lines, locale),
          note:
            product.lines === 0
              ? t("noOrders")
              : t("returnedNote", { returned: count(product.returned), lines: count(product.lines) }),
        },
        {
          label: t("stock"),
          value: product.stock === null ? "–" : count(product.stock),
          ...(product.stock === null ? { note: t("stockNone") } : {}),
        },
      ]}
    />
  );
}
