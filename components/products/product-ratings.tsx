import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { BarSpec } from "@/components/charts/chart-spec";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { RatingCount } from "@/lib/domain/products/product-page";
import { formatCount } from "@/lib/format/format-count";
import { formatRate } from "@/lib/format/format-rate";

/** Shares of ratings by stars; the mark is the category's other products. */
export function ProductRatings({ productId, rows }: { productId: number; rows: readonly RatingCount[] }) {
  const t = useTranslations("products.ratings");
  const locale = useLocale();
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const others = rows.reduce((sum, row) => sum + row.elsewhere, 0);
  if (total === 0)
    return (
      <Card title={t("title")}>
        <EmptyState title={t("empty")} body={t("emptyBody")} />
      </Card>
    );
  const low = rows.filter(({ stars }) => stars <= 2).reduce((sum, row) => sum + row.count, 0);
  const spec: BarSpec = {
    kind: "bar",
    valueLabel: t("axis"),
    format: "percent",
    rowLabel: t("stars"),
    ...(others > 0 ? { markLabel: t("others", { count: formatCount(others, locale) }) } : {}),
    rows: rows.map(({ stars, count, elsewhere }) => ({
      label: t("row", { stars }),
      value: count / total,
      note: formatRate(count, total, locale, 0),
      ...(others > 0 ? { mark: elsewhere / others } : {}),
    })),
  };
  return (
    <Chart
      title={t("finding", { rate: formatRate(low, total, locale, 0) })}
      description={t("note")}
      spec={spec}
      name={`product-${productId}-ratings`}
    />
  );
}
