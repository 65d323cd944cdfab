import { useLocale, useTranslations } from "next-intl";
import { Delta } from "@/components/ui/delta";
import { Facts } from "@/components/ui/facts";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { meansDiffer, sharesDiffer } from "@/lib/domain/overview/change-test";
import type { OverviewFacts as Weeks } from "@/lib/domain/overview/week-facts";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";

export interface OverviewFactsProps {
  workspace: string;
  facts: Weeks;
}

/** The newest week in four figures, each against the week before; only a change beyond chance is good or bad. */
export function OverviewFacts({ workspace, facts: { week, before } }: OverviewFactsProps) {
  const t = useTranslations("overview.facts");
  const locale = useLocale();
  const count = (value: number) => formatCount(value, locale);
  const span = { from: week.from, to: week.to };
  const share = week.complaints / Math.max(1, week.mentions);
  const shareBefore = before.complaints / Math.max(1, before.mentions);
  const complaintsMoved = sharesDiffer(week.complaints, week.mentions, before.complaints, before.mentions);
  const { ratings } = week;
  const ratingMoved = meansDiffer(ratings, before.ratings);
  return (
    <Facts
      items={[
        {
          label: t("mentions"),
          value: count(week.mentions),
          delta: relative(week.mentions, before.mentions, locale),
          note: t("before", { count: count(before.mentions) }),
          href: documentsHref(workspace, span),
        },
        {
          label: t("complaints"),
          value: week.mentions > 0 ? formatPercent(share, locale) : "–",
          delta:
            week.mentions > 0 && before.mentions > 0 ? (
              <Delta
                direction={directionOf(share - shareBefore, 0.0005)}
                tone={tone(complaintsMoved, share < shareBefore)}
                value={t("points", { value: formatDecimal(Math.abs(share - shareBefore) * 100, locale, 1) })}
              />
            ) : undefined,
          note: t("ofMentions", { complaints: count(week.complaints), mentions: count(week.mentions) }),
          href: documentsHref(workspace, { ...span, type: "complaint" }),
        },
        {
          label: t("rating"),
          value: ratings.count > 0 ? formatDecimal(ratings.mean, locale) : "–",
          delta:
            ratings.count > 0 && before.ratings.count > 0 ? (
              <Delta
                direction={directionOf(ratings.mean - before.ratings.mean, 0.005)}
                tone={tone(ratingMoved, ratings.mean > before.ratings.mean)}
                value={formatDecimal(Math.abs(ratings.mean - before.ratings.mean), locale)}
              />
            ) : undefined,
          note: ratings.count > 0 ? t("ofRatings", { count: count(ratings.count) }) : t("noRatings"),
          href: documentsHref(workspace, { ...span, rated: "1" }),
        },
        {
          label: t("orders"),
          value: count(week.orders),
          delta: relative(week.orders, before.orders, locale),
          note: t("before", { count: count(before.orders) }),
        },
      ]}
    />
  );
}

/** A change in per cent; grey, since more is not better or worse by itself. */
function relative(now: number, before: number, locale: "en" | "zh") {
  if (before === 0) return undefined;
  const change = now / before - 1;
  return <Delta direction={directionOf(change, 0.0005)} value={formatPercent(Math.abs(change), locale)} />;
}

function directionOf(change: number, least: number): "up" | "down" | "flat" {
  if (Math.abs(change) < least) return "flat";
  return change > 0 ? "up" : "down";
}

function tone(settled: boolean, good: boolean): "good" | "bad" | "neutral" {
  if (!settled) return "neutral";
  return good ? "good" : "bad";
}
