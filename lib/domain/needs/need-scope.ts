import { dayAfter } from "@/lib/domain/day-after";
import type { NeedFilter } from "@/lib/domain/needs/need-filter";
import { weekDays } from "@/lib/domain/needs/week-days";

/** Which mentions are counted; days are those of the shop's clock, both included. */
export interface NeedScope
  extends Pick<NeedFilter, "category" | "product" | "persona" | "language" | "sentiment"> {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const DAY = 86_400_000;
const DAYS_OF_YEAR = 364;

/** The days of a filter, with the last weeks counted back from `newest`, the day of the newest text. */
export function scopeOf(filter: NeedFilter, newest: string | null): NeedScope {
  const { category, product, persona, language, sentiment, period } = filter;
  const group = { category, product, persona, language, sentiment };
  if (period === undefined || newest === null) return { ...group, from: filter.from, to: filter.to };
  return { ...group, from: dayAfter(newest, 1 - 7 * Number(period)), to: newest };
}

/**
 * The same mentions of the days that a period is compared with: as many days just before it, or the same weekdays a
 * year before. Null where the filter has no beginning or compares with nothing.
 */
export function comparedScope(
  scope: NeedScope,
  against: NeedFilter["against"],
  newest: string | null,
): NeedScope | null {
  const to = scope.to ?? newest;
  if (against === undefined || scope.from === undefined || to === null) return null;
  const days = (Date.parse(to) - Date.parse(scope.from)) / DAY + 1;
  const back = against === "year" ? DAYS_OF_YEAR : days;
  return { ...scope, from: dayAfter(scope.from, -back), to: dayAfter(to, -back) };
}

/** The day of a run's newest text, by the weeks of its needs. */
export function newestDay(
  need: { readonly weekStart: Date | null; readonly weekly: readonly number[] } | undefined,
  timeZone: string,
): string | null {
  if (!need?.weekStart || need.weekly.length === 0) return null;
  return weekDays(need.weekStart, need.weekly.length, timeZone).at(-1)?.to ?? null;
}
