import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import { ChartDrawing } from "@/components/charts/chart-drawing";
import type { LineSpec } from "@/components/charts/chart-spec";
import { type NeedPlace, NeedSection } from "@/components/needs/need-section";
import { EmptyState } from "@/components/ui/empty-state";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { NeedRow } from "@/lib/domain/needs/need-row";
import { weekDays } from "@/lib/domain/needs/week-days";
import type { UsualRange } from "@/lib/domain/overview/usual-range";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";
import { formatShortDate } from "@/lib/format/format-short-date";

export interface NeedWeeksProps {
  place: NeedPlace;
  workspace: string;
  timeZone: string;
  need: NeedRow;
  usual: UsualRange | null;
}

/** Beside the table half a year is enough; the page shows all that there is. */
const PANEL_WEEKS = 26;

/** Mentions week by week; the title says whether that is a trend. */
export function NeedWeeks({ place, workspace, timeZone, need, usual }: NeedWeeksProps) {
  const t = useTranslations("needs.weeks");
  const locale = useLocale();
  const { key, weekStart, weekly, trend, direction } = need;
  const change = formatPercent(Math.abs(trend ?? 0), locale, 0);
  const count = (value: number) => formatCount(Math.round(value), locale);
  const title = usual?.moved
    ? t("moved", { count: count(usual.count), low: count(usual.low), high: count(usual.high) })
    : trend === null
      ? t("tooFew")
      : direction === "flat"
        ? t("flat", { weeks: weekly.length })
        : t(direction, { change });
  if (weekStart === null || weekly.length === 0)
    return (
      <NeedSection place={place} title={title}>
        <EmptyState title={t("empty")} body={t("emptyBody")} />
      </NeedSection>
    );
  const shown = place === "panel" ? weekly.slice(-PANEL_WEEKS) : weekly;
  const days = weekDays(weekStart, weekly.length, timeZone).slice(-shown.length);
  const spec: LineSpec = {
    kind: "line",
    valueLabel: t("axis"),
    format: "count",
    x: days.map((week) => formatShortDate(week.from, locale)),
    xLabel: t("week"),
    series: [
      {
        name: t("mentions"),
        values: shown,
        ...(usual ? { band: { low: shown.map(() => usual.low), high: shown.map(() => usual.high) } } : {}),
      },
    ],
    hrefs: days.map((week) => documentsHref(workspace, { need: key, ...week })),
  };
  const note = t(usual ? "noteUsual" : "note", { weeks: shown.length });
  if (place === "page")
    return <Chart title={title} description={note} spec={spec} name={`need-${key}-weeks`} />;
  return (
    <NeedSection
      place={place}
      title={title}
      note={<span className="whitespace-nowrap">{t("span", { weeks: shown.length })}</span>}
    >
      <ChartDrawing spec={spec} height={150} label={`${title}. ${note}`} />
    </NeedSection>
  );
}
