const WEEK = 7 * 86_400_000;

/** So many weeks of texts without it make a need new; fewer may be chance. */
const LONG = 8;

/**
 * The beginning of the week in which a need is first mentioned, where it is new: nobody said it in the first 8 weeks that
 * are counted. Null where they did, or before (some mentions are in none of the weeks), or nothing is dated.
 */
export function firstWeek(need: {
  readonly weekly: readonly number[];
  readonly weekStart: Date | null;
  readonly mentions: number;
}): Date | null {
  const at = need.weekly.findIndex((count) => count > 0);
  const counted = need.weekly.reduce((sum, count) => sum + count, 0);
  if (!need.weekStart || at < LONG || counted < need.mentions) return null;
  return new Date(need.weekStart.getTime() + at * WEEK);
}
