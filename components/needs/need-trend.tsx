import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { Season } from "@/lib/domain/needs/season";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMonthName } from "@/lib/format/format-month-name";
import { formatShortDate } from "@/lib/format/format-short-date";
import { formatSigned } from "@/lib/format/format-signed";

export interface NeedTrendProps {
  workspace: string;
  needKey: number;
  unit: "week" | "month";
  periods: readonly { from: string; to: string; mentions: number; of: number }[];
  /** Of the share, a period. */
  robust: { readonly slope: number; readonly low: number; readonly high: number; readonly p: number } | null;
  season: Season | null;
}

const MOST_P = 0.05;

/** A need's share of what is said, by week or month, with a slope that single weeks do not move. */
export function NeedTrend({ workspace, needKey, unit, periods, robust, season }: NeedTrendProps) {
  const t = useTranslations("needs.share");
  const locale = useLocale();
  const period = t(`units.${unit}`);
  const points = (share: number) => formatSigned(100 * share, locale, { digits: 2 });
  const title =
    robust === null
      ? t("tooFew")
      : robust.p > MOST_P
        ? t("flat", { unit: period })
        : t(robust.slope > 0 ? "rising" : "fading", { unit: period, points: points(robust.slope) });
  const switcher = (
    <SegmentedLinks
      label={t("unit")}
      items={(["week", "month"] as const).map((value) => ({
        href: `/${workspace}/needs/${needKey}${value === "week" ? "" : `?unit=${value}`}`,
        label: t(value),
        current: value === unit,
      }))}
    />
  );
  const interval =
    robust === null
      ? ""
      : t("interval", {
          unit: period,
          low: points(robust.low),
          high: points(robust.high),
          p: formatDecimal(robust.p, locale, 3),
        });
  const seasonal =
    season === null
      ? t("noSeason")
      : season.month === null
        ? t("seasonNone", { years: season.years })
        : t("season", { years: season.years, month: formatMonthName(season.month, locale) });
  if (periods.length === 0)
    return (
      <Card title={title} footer={switcher}>
        <EmptyState title={t("empty")} body={t("emptyBody")} />
      </Card>
    );
  return (
    <Chart
      footer={switcher}
      title={title}
      description={[t("note", { unit: period }), interval, seasonal].filter(Boolean).join(" ")}
      name={`need-${needKey}-share-by-${unit}`}
      spec={{
        kind: "line",
        valueLabel: t("axis"),
        format: "percent",
        x: periods.map(({ from }) => formatShortDate(from, locale)),
        xLabel: t(unit),
        series: [{ name: t("axis"), values: periods.map(({ mentions, of }) => mentions / Math.max(1, of)) }],
        hrefs: periods.map(({ from, to }) => documentsHref(workspace, { need: needKey, from, to })),
      }}
    />
  );
}
