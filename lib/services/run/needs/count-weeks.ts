import { createZonedClock } from "@/lib/domain/import/zoned-clock";
import { weekDays } from "@/lib/domain/needs/week-days";

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const MOST_WEEKS = 53;

/** The weeks that a shop's texts cover, oldest first: at most a year, the last one ends with the newest text's day. */
export interface Weeks {
  readonly start: Date | null;
  readonly count: number;
  /** The week of a moment; -1 outside them. */
  weekOf(moment: Date | null): number;
}

/**
 * Each week is seven whole days on the shop's clock, so that the texts of a week are those of its days; the week in
 * which clocks change is an hour shorter or longer.
 */
export function weeksOf(moments: readonly (Date | null)[], timeZone: string): Weeks {
  let newest = Number.NEGATIVE_INFINITY;
  let oldest = Number.POSITIVE_INFINITY;
  for (const moment of moments) {
    if (!moment) continue;
    newest = Math.max(newest, moment.getTime());
    oldest = Math.min(oldest, moment.getTime());
  }
  if (!Number.isFinite(newest)) return { start: null, count: 0, weekOf: () => -1 };
  const clock = createZonedClock(timeZone);
  const end = dayOf(newest, timeZone) + DAY_MS;
  const count = Math.min(MOST_WEEKS, Math.ceil((end - dayOf(oldest, timeZone)) / WEEK_MS));
  const starts = Array.from({ length: count + 1 }, (_, week) => clock(end - (count - week) * WEEK_MS));
  const first = starts[0] ?? 0;
  return {
    start: new Date(first),
    count,
    weekOf: (moment) => {
      if (!moment || moment.getTime() < first || moment.getTime() > newest) return -1;
      const at = moment.getTime();
      // All weeks but those of a change of clocks are equally long, so that the guess is off by one at most.
      const guess = Math.min(count - 1, Math.floor((at - first) / WEEK_MS));
      if (at < (starts[guess] ?? 0)) return guess - 1;
      return at >= (starts[guess + 1] ?? 0) ? guess + 1 : guess;
    },
  };
}

/** Midnight of an instant's day, as if the shop's clock were UTC. */
function dayOf(instant: number, timeZone: string): number {
  return Date.parse(weekDays(new Date(instant), 1, timeZone)[0]?.from ?? "");
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
