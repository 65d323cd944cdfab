import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { NeedRow } from "@/lib/domain/needs/need-row";
import { weekDays } from "@/lib/domain/needs/week-days";
import { weeklyTotals } from "@/lib/domain/overview/weekly-totals";
import { formatShortDate } from "@/lib/format/format-short-date";

export interface ThemeWeeksProps {
  needs: readonly NeedRow[];
  timeZone: string;
  /** Of the files that the chart is saved as. */
  name: string;
}

/** Mentions of a theme's needs together, week by week. */
export function ThemeWeeks({ needs, timeZone, name }: ThemeWeeksProps) {
  const t = useTranslations("needs.weeks");
  const locale = useLocale();
  const weekStart = needs[0]?.weekStart ?? null;
  const values = weeklyTotals(needs);
  const weeks = values.length;
  if (weekStart === null || weeks === 0)
    return (
      <Card title={t("note", { weeks })}>
        <EmptyState title={t("empty")} body={t("emptyBody")} />
      </Card>
    );
  return (
    <Chart
      title={t("note", { weeks })}
      name={name}
      spec={{
        kind: "line",
        valueLabel: t("axis"),
        format: "count",
        x: weekDays(weekStart, weeks, timeZone).map((week) => formatShortDate(week.from, locale)),
        xLabel: t("week"),
        series: [{ name: t("mentions"), values }],
      }}
    />
  );
}
