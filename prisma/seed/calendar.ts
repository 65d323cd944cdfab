const dayMs = 86_400_000;

/** The shop's year: days 0 to 364, the last of which is the end date (the clock of the shop, counted as if it were UTC). */
export interface Calendar {
  readonly days: 365;
  /** Midnight of a day; days before the year are negative. */
  start(day: number): number;
  /** January is 1. */
  month(day: number): number;
  isWeekend(day: number): boolean;
  /** Day 0 is 0, the last day is 1. */
  progress(time: number): number;
  /** Last millisecond of the year. */
  readonly end: number;
}

/** @throws RangeError if `endDate` is no ISO date (YYYY-MM-DD). */
export function makeCalendar(endDate: string): Calendar {
  const last = Date.parse(`${endDate}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(endDate) || Number.isNaN(last))
    throw new RangeError(`not a date: ${endDate}`);
  const first = last - 364 * dayMs;
  const start = (day: number) => first + day * dayMs;
  return {
    days: 365,
    start,
    month: (day) => new Date(start(day)).getUTCMonth() + 1,
    isWeekend: (day) => [0, 6].includes(new Date(start(day)).getUTCDay()),
    progress: (time) => Math.min(1, Math.max(0, (time - first) / (364 * dayMs))),
    end: last + dayMs - 1,
  };
}
