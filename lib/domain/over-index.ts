import { Z95 } from "@/lib/domain/z95";
/** How many times as often a group says something as everyone else. */
export interface OverIndex {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Ratio of two shares with its 95 % interval, by the logarithm of the ratio (Katz et al., 1978). Half a count is
 * added on either side of each share, so that an empty one gives a wide interval and no infinity. Null when either
 * group is empty.
 */
export function overIndex(
  inside: number,
  insideOf: number,
  outside: number,
  outsideOf: number,
): OverIndex | null {
  if (insideOf <= 0 || outsideOf <= 0 || inside + outside === 0) return null;
  const [a, n, b, m] = [inside + 0.5, insideOf + 1, outside + 0.5, outsideOf + 1];
  const log = Math.log(a / n / (b / m));
  const half = Z95 * Math.sqrt(Math.max(0, 1 / a - 1 / n + 1 / b - 1 / m));
  return { value: Math.exp(log), low: Math.exp(log - half), high: Math.exp(log + half) };
}
