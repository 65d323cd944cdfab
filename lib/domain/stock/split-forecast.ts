import { dayAfter } from "@/lib/domain/day-after";
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
  if (step === "week") return { from: weeks.middle.map((_, week) => dayAfter(firstDay, 7 * week)), ...weeks };
  // Each day with its share of its week, and the week's figures.
  const days = Array.from({ length: 7 * weeks.middle.length }, (_, at) => {
    const week = Math.floor(at / 7);
    const day = dayAfter(firstDay, at);
    return {
      day,
      share: weekdays.length === 7 ? (weekdays[(new Date(day).getUTCDay() + 6) % 7] ?? 0) : 1 / 7,
      low: weeks.low[week] ?? 0,
      middle: weeks.middle[week] ?? 0,
      high: weeks.high[week] ?? 0,
    };
  });
  if (step === "day") {
    const shown = days.slice(0, DAYS);
    return {
      from: shown.map(({ day }) => day),
      middle: shown.map(({ share, middle }) => share * middle),
      low: shown.map(({ share, low, middle }) =>
        Math.max(0, share * middle - Math.sqrt(share) * (middle - low)),
      ),
      high: shown.map(({ share, middle, high }) => share * middle + Math.sqrt(share) * (high - middle)),
    };
  }
  const months = new Map<string, { from: string; low: number; middle: number; high: number }>();
  for (const { day, share, low, middle, high } of days) {
    const month = months.get(day.slice(0, 7)) ?? { from: day, low: 0, middle: 0, high: 0 };
    months.set(day.slice(0, 7), {
      from: month.from,
      low: month.low + share * low,
      middle: month.middle + share * middle,
      high: month.high + share * high,
    });
  }
  const rows = [...months.values()];
  return {
    from: rows.map(({ from }) => from),
    low: rows.map(({ low }) => low),
    middle: rows.map(({ middle }) => middle),
    high: rows.map(({ high }) => high),
  };
}
