const WEEK_MS = 7 * 86_400_000;
const MOST_WEEKS = 53;

/** The weeks that a shop's texts cover, oldest first: at most a year, the last one ends with the newest text. */
export interface Weeks {
  readonly start: Date | null;
  readonly count: number;
  /** The week of a moment; -1 before the first. */
  weekOf(moment: Date | null): number;
}

export function weeksOf(moments: readonly (Date | null)[]): Weeks {
  let newest = Number.NEGATIVE_INFINITY;
  let oldest = Number.POSITIVE_INFINITY;
  for (const moment of moments) {
    if (!moment) continue;
    newest = Math.max(newest, moment.getTime());
    oldest = Math.min(oldest, moment.getTime());
  }
  if (!Number.isFinite(newest)) return { start: null, count: 0, weekOf: () => -1 };
  const count = Math.min(MOST_WEEKS, Math.floor((newest - oldest) / WEEK_MS) + 1);
  const end = newest + 1;
  const start = end - count * WEEK_MS;
  return {
    start: new Date(start),
    count,
    weekOf: (moment) => (moment ? Math.max(-1, Math.floor((moment.getTime() - start) / WEEK_MS)) : -1),
  };
}

/** How many of `moments` fall into each week. */
export function countByWeek(moments: Iterable<Date | null>, weeks: Weeks): number[] {
  const counts = new Array<number>(weeks.count).fill(0);
  for (const moment of moments) {
    const week = weeks.weekOf(moment);
    if (week >= 0) counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts;
}
