import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { LineSpec } from "@/components/charts/chart-spec";
import type { EffectAlert, EffectDay } from "@/lib/domain/recommendation/effect";
import { formatPercent } from "@/lib/format/format-percent";

export interface EffectChartProps {
  days: readonly EffectDay[];
  alerts: readonly EffectAlert[];
}

const MOST_PLACES = 4;

/** Clicks an impression, day by day and place by place, with the days that left their band. */
export function EffectChart({ days, alerts }: EffectChartProps) {
  const t = useTranslations("recommendations.effect");
  const locale = useLocale();
  const x = [...new Set(days.map(({ day }) => day))].sort();
  const shown = new Map<string, number>();
  for (const { place, impressions } of days) shown.set(place, (shown.get(place) ?? 0) + impressions);
  const places = [...shown].sort((a, b) => b[1] - a[1]).slice(0, MOST_PLACES);
  const rateOf = new Map(
    days.map(({ place, day, clicks, impressions }) => [`${place} ${day}`, clicks / impressions]),
  );
  const marked = alerts.filter(({ place }) => places.some(([own]) => own === place));
  const spec: LineSpec = {
    kind: "line",
    valueLabel: t("ctr"),
    format: "percent",
    x,
    xLabel: t("day"),
    series: places.map(([place], at) => ({
      name: place,
      colour: at + 1,
      values: x.map((day) => rateOf.get(`${place} ${day}`) ?? null),
    })),
    marks: marked.map(({ place, day }) => ({ at: x.indexOf(day), text: place })),
  };
  const [last] = alerts.slice(-1);
  return (
    <Chart
      title={
        last
          ? t("alert", {
              place: last.place,
              day: last.day,
              rate: formatPercent(last.clicks / last.impressions, locale, 1),
              low: formatPercent(last.low, locale, 1),
              high: formatPercent(last.high, locale, 1),
            })
          : t("noAlert")
      }
      description={t("band")}
      spec={spec}
      name="click-rate"
    />
  );
}
