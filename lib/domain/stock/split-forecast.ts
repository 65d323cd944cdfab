import type { ForecastStep } from "@/lib/domain/stock/stock-filter";

/** Pieces by steps, each with the day on which it begins. */
export interface SteppedForecast {
  readonly from: readonly string[];
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

interface Weeks {
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

const DAY_MS = 86_400_000;
/** Days that are shown one by one. */
const DAYS = 28;

/**
 * A forecast by weeks told by days or months of the calendar, so that all of them add up. A day has its weekday's share
 * of its week (a seventh while that is unknown); days on which the shop never sells have none. Errors of days are taken
 * to be independent inside a week, so a day's interval is wider beside its middle than its week's; a month's ends are
 * the sums of its days' shares of the weeks' ends.
 */
export function splitForecast(
  weeks: Weeks,
  step: ForecastStep,
  firstDay: string,
  weekdays: readonly number[],
): SteppedForecast {
  const begin = Date.parse(firstDay);
  const dayOf = (at: number) => new Date(begin + at * DAY_MS);
  const isoDay = (at: number) => dayOf(at).toISOString().slice(0, 10);
  if (step === "week") return { from: weeks.middle.map((_, week) => isoDay(7 * week)), ...weeks };
  const days = Array.from({ length: 7 * weeks.middle.length }, (_, at) => {
    const week = Math.floor(at / 7);
    const share = weekdays.length === 7 ? (weekdays[(dayOf(at).getUTCDay() + 6) % 7] ?? 0) : 1 / 7;
    return {
      share,
      middle: share * (weeks.middle[week] ?? 0),
      low: weeks.low[week] ?? 0,
      high: weeks.high[week] ?? 0,
      week,
    };
  });
  if (step === "day") {
    const shown = days.slice(0, DAYS);
    const root = (share: number) => Math.sqrt(share);
    const middleOf = (week: number) => weeks.middle[week] ?? 0;
    return {
      from: shown.map((_, at) => isoDay(at)),
      middle: shown.map(({ middle }) => middle),
      low: shown.map(({ middle, share, low, week }) =>
        Math.max(0, middle - root(share) * (middleOf(week) - low)),
      ),
      high: shown.map(({ middle, share, high, week }) => middle + root(share) * (high - middleOf(week))),
    };
  }
  const months = new Map<string, { from: string; low: number; middle: number; high: number }>();
  days.forEach(({ share, middle, low, high }, at) => {
    const from = isoDay(at);
    const month = months.get(from.slice(0, 7)) ?? { from, low: 0, middle: 0, high: 0 };
    months.set(from.slice(0, 7), {
      from: month.from,
      low: month.low + share * low,
      middle: month.middle + middle,
      high: month.high + share * high,
    });
  });
  const rows = [...months.values()];
  return {
    from: rows.map(({ from }) => from),
    low: rows.map(({ low }) => low),
    middle: rows.map(({ middle }) => middle),
    high: rows.map(({ high }) => high),
  };
}
