import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { LineSpec } from "@/components/charts/chart-spec";
import type { WeekOrders } from "@/lib/domain/products/product-page";
import type { StockBasis } from "@/lib/domain/stock/stock-product";
import { formatCount } from "@/lib/format/format-count";
import { formatShortDate } from "@/lib/format/format-short-date";

export interface ForecastChartProps {
  productId: number;
  weeks: readonly WeekOrders[];
  /** Pieces by weeks from the day after the last of `weeks`. */
  forecast: {
    readonly middle: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
  };
  basis: StockBasis;
}

const WEEK_MS = 7 * 86_400_000;
const MONTH = 4;

/** Pieces sold week by week and those that are expected, with the interval in which four of five weeks fall. */
export function ForecastChart({ productId, weeks, forecast, basis }: ForecastChartProps) {
  const t = useTranslations("stock.chart");
  const locale = useLocale();
  const last = weeks.at(-1)?.day;
  const ahead = forecast.middle.map((_, at) =>
    last === undefined ? "" : new Date(Date.parse(last) + (at + 1) * WEEK_MS).toISOString().slice(0, 10),
  );
  const one = (value: number) => Math.round(value * 10) / 10;
  const past = weeks.map(({ units }) => units);
  const nothing = past.map(() => 0);
  const spec: LineSpec = {
    kind: "line",
    valueLabel: t("pieces"),
    format: "count",
    x: [...weeks.map(({ day }) => day), ...ahead].map((day) => formatShortDate(day, locale)),
    xLabel: t("week"),
    series: [
      { name: t("sold"), values: [...past, ...ahead.map(() => null)], colour: 1 },
      {
        name: t("expected"),
        values: [...past.map(() => null), ...forecast.middle.map(one)],
        colour: 2,
        band: { low: [...nothing, ...forecast.low.map(one)], high: [...nothing, ...forecast.high.map(one)] },
      },
    ],
    marks: ahead.length > 0 ? [{ at: past.length, text: t("now") }] : [],
  };
  const month = forecast.middle.slice(0, MONTH).reduce((sum, value) => sum + value, 0);
  return (
    <Chart
      title={t("title", { pieces: formatCount(Math.round(month), locale) })}
      description={t(basis)}
      spec={spec}
      name={`stock-${productId}`}
    />
  );
}
