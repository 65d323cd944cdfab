const WEEK = 7 * 86_400_000;

/**
 * The beginning of the week in which a need is first mentioned. Null when that was before the weeks that are counted
 * (some mentions are in none of them, or there are some in the very first) or nothing is dated.
 */
export function firstWeek(need: {
  readonly weekly: readonly number[];
  readonly weekStart: Date | null;
  readonly mentions: number;
}): Date | null {
  const at = need.weekly.findIndex((count) => count > 0);
  const counted = need.weekly.reduce((sum, count) => sum + count, 0);
  if (!need.weekStart || at <= 0 || counted < need.mentions) return null;
  return new Date(need.weekStart.getTime() + at * WEEK);
}
