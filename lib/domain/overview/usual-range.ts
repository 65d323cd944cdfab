/** Weeks that make up "usual", and the fewest that are enough to say what is usual. */
export const USUAL_WEEKS = 26;
export const FEWEST_WEEKS = 8;
/** Two-sided 1 %: of a hundred needs that behave as always, one is listed. */
const Z99 = 2.575829;

/** The last week of a need beside the weeks before it. */
export interface UsualRange {
  readonly count: number;
  /** Middle 90 % of the weeks before, and their median. */
  readonly low: number;
  readonly high: number;
  readonly median: number;
  readonly moved: "up" | "down" | null;
  /** How far from what the week's volume lets expect, in standard errors. */
  readonly distance: number;
}

/**
 * Judges the last of `weekly` against up to 26 weeks before it. It has moved when it lies outside their middle 90 %
 * and also further from its usual share of `totals` (all mentions a week) than chance explains at 1 %; so a busy week
 * is no movement of every need. Counts are compared as they are and on the square-root scale (Anscombe, 1948), both with
 * the weeks' own over-dispersion, and the milder verdict holds: the first is rash about few mentions, the second about
 * uneven weeks. Null with fewer than 8 weeks before.
 */
export function usualRange(weekly: readonly number[], totals: readonly number[]): UsualRange | null {
  const before = weekly.slice(-USUAL_WEEKS - 1, -1);
  const totalsBefore = totals.slice(-USUAL_WEEKS - 1, -1);
  const count = weekly.at(-1);
  if (count === undefined || before.length < FEWEST_WEEKS) return null;
  const volume = sum(totalsBefore);
  const share = volume > 0 ? sum(before) / volume : 0;
  const expected = share * (totals.at(-1) ?? 0);
  const residuals = before.map((value, week) => {
    const mean = share * (totalsBefore[week] ?? 0);
    return mean > 0 ? (value - mean) ** 2 / mean : 0;
  });
  const dispersion = Math.max(1, sum(residuals) / (before.length - 1)) * (1 + 1 / before.length);
  const onRoots = (2 * (root(count) - root(expected))) / Math.sqrt(dispersion);
  const onCounts = (count - expected) / Math.sqrt(Math.max(expected, 1) * dispersion);
  const distance = Math.abs(onRoots) < Math.abs(onCounts) ? onRoots : onCounts;
  const sorted = [...before].sort((a, b) => a - b);
  const [low, high] = [quantile(sorted, 0.05), quantile(sorted, 0.95)];
  const up = count > high && distance > Z99;
  const down = count < low && distance < -Z99;
  return {
    count,
    low,
    high,
    median: quantile(sorted, 0.5),
    moved: up ? "up" : down ? "down" : null,
    distance,
  };
}

const root = (value: number) => Math.sqrt(value + 3 / 8);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function quantile(sorted: readonly number[], q: number): number {
  const at = q * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? 0;
  return low + (high - low) * (at - Math.floor(at));
}
