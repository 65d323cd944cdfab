import { normalTail } from "@/lib/algorithms/stats/normal-tail";

/**
 * How likely counts at least as far from their planned shares are by chance (chi-square test of sample ratio): below
 * .001 visitors were not assigned as planned, or some are not counted, and the arms cannot be compared.
 */
export function sampleRatio(counts: readonly number[], shares: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (all === 0) return 1;
  const statistic = counts.reduce((sum, count, arm) => {
    const expected = (all * (shares[arm] ?? 0)) / whole;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  return chiSquareTail(statistic, counts.length - 1);
}

/** P(chi-square with `degrees` degrees of freedom >= x), by the recurrence over degrees (Abramowitz, Stegun 26.4.4-5). */
function chiSquareTail(x: number, degrees: number): number {
  if (x <= 0) return 1;
  const half = x / 2;
  const isOdd = degrees % 2 === 1;
  let tail = isOdd ? normalTail(Math.sqrt(x)) : Math.exp(-half);
  let term = Math.exp(-half) * (isOdd ? 2 * Math.sqrt(half / Math.PI) : half);
  for (let d = isOdd ? 3 : 4; d <= degrees; d += 2) {
    tail += term;
    term *= half / (d / 2);
  }
  return Math.min(1, tail);
}
