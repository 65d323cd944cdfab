import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { LineSpec } from "@/components/charts/chart-spec";
import type { SteppedForecast } from "@/lib/domain/stock/split-forecast";
import type { StockBasis } from "@/lib/domain/stock/stock-product";
import { formatShortDate } from "@/lib/format/format-short-date";

export interface ForecastChartProps {
  /** Of files that the chart is saved as. */
  name: string;
  title: string;
  /** Pieces sold by the weeks before, oldest first; empty where the steps are no weeks. */
  past: readonly { readonly day: string; readonly units: number }[];
  forecast: SteppedForecast;
  basis: StockBasis;
}

/** Pieces sold and those that are expected, with the interval in which four of five fall. */
export function ForecastChart({ name, title, past, forecast, basis }: ForecastChartProps) {
  const t = useTranslations("stock.chart");
  const locale = useLocale();
  const one = (value: number) => Math.round(value * 10) / 10;
  const sold = past.map(({ units }) => one(units));
  const nothing = sold.map(() => 0);
  const spec: LineSpec = {
    kind: "line",
    valueLabel: t("pieces"),
    format: "count",
    x: [...past.map(({ day }) => day), ...forecast.from].map((day) => formatShortDate(day, locale)),
    xLabel: t("from"),
    series: [
      ...(sold.length > 0
        ? [{ name: t("sold"), values: [...sold, ...forecast.from.map(() => null)], colour: 1 }]
        : []),
      {
        name: t("expected"),
        values: [...sold.map(() => null), ...forecast.middle.map(one)],
        colour: 2,
        band: { low: [...nothing, ...forecast.low.map(one)], high: [...nothing, ...forecast.high.map(one)] },
      },
    ],
    marks: sold.length > 0 && forecast.from.length > 0 ? [{ at: sold.length, text: t("now") }] : [],
  };
  return <Chart title={title} description={t(basis)} spec={spec} name={name} />;
}
