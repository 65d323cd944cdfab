export const MONTH_WEEKS = 4;

/** Pieces of the first four weeks. */
export function monthOf(weeks: readonly number[]): number {
  return weeks.slice(0, MONTH_WEEKS).reduce((sum, week) => sum + week, 0);
}
