import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { LineSpec } from "@/components/charts/chart-spec";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { WeekOrders } from "@/lib/domain/products/product-page";
import { formatCount } from "@/lib/format/format-count";
import { formatShortDate } from "@/lib/format/format-short-date";

export interface ProductWeeksProps {
  workspace: string;
  productId: number;
  weeks: readonly WeekOrders[];
}

/** Orders week by week; the title sets four weeks against the four before. */
export function ProductWeeks({ workspace, productId, weeks }: ProductWeeksProps) {
  const t = useTranslations("products.weeks");
  const locale = useLocale();
  if (weeks.length === 0)
    return (
      <Card title={t("empty")}>
        <EmptyState
          title={t("empty")}
          body={t("emptyBody")}
          action={<LinkButton href={`/${workspace}/data`}>{t("toImport")}</LinkButton>}
        />
      </Card>
    );
  const orders = (from: number, to?: number) =>
    weeks.slice(from, to).reduce((sum, week) => sum + week.orders, 0);
  const spec: LineSpec = {
    kind: "line",
    valueLabel: t("axis"),
    format: "count",
    x: weeks.map((week) => formatShortDate(week.day, locale)),
    xLabel: t("week"),
    series: [
      { name: t("orders"), values: weeks.map((week) => week.orders), colour: 1, area: true },
      { name: t("returned"), values: weeks.map((week) => week.returned), colour: 2 },
    ],
  };
  return (
    <Chart
      title={t("title", { now: orders(-4), before: formatCount(orders(-8, -4), locale) })}
      description={t("note", { weeks: weeks.length })}
      spec={spec}
      name={`product-${productId}-weeks`}
    />
  );
}
