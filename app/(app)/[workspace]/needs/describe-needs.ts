import type { getTranslations } from "next-intl/server";
import { type NeedFilter, narrowsMentions } from "@/lib/domain/needs/need-filter";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { formatDateRange } from "@/lib/format/format-date-range";
import { formatPercent } from "@/lib/format/format-percent";
import type { Locale } from "@/lib/format/locale";
import type { NeedList } from "@/lib/services/needs/list-needs";

type Translate = Awaited<ReturnType<typeof getTranslations<"needs">>>;

/** What the table covers: its needs, of which mentions of which days, and against which others. */
export function describeNeeds(list: NeedList, filter: NeedFilter, t: Translate, locale: Locale): string {
  const count = (value: number) => formatCount(value, locale);
  const coverage = t("coverage", {
    needs: narrowsMentions(filter) ? list.counts.all : list.needs,
    covered: count(list.covered),
    mentions: count(list.of),
    share: formatPercent(list.covered / Math.max(1, list.of), locale),
  });
  const { scope, compared, ofCustomers } = list;
  const parts = [coverage];
  if (ofCustomers !== null) parts.push(t("byCustomers", { customers: count(ofCustomers) }));
  const days = (of: NeedList["scope"]) => {
    if (of.from === undefined) return t("daysTo", { to: formatDate(of.to ?? "", locale) });
    if (of.to === undefined) return t("daysFrom", { from: formatDate(of.from, locale) });
    return formatDateRange(of.from, of.to, locale);
  };
  if (scope.from !== undefined || scope.to !== undefined) parts.push(t("ofDays", { days: days(scope) }));
  if (compared) parts.push(t("comparedWith", { days: days(compared.scope), mentions: count(compared.of) }));
  if (!narrowsMentions(filter))
    parts.push(
      list.starsLost
        ? t("starsLost", { ...list.starsLost, share: formatPercent(list.starsLost.share, locale, 0) })
        : t("starsLostNone"),
    );
  return parts.join(" ");
}
