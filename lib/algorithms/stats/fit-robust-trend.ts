import { normalTail } from "@/lib/algorithms/stats/normal-tail";
import { Z95 } from "@/lib/domain/z95";

export interface RobustTrend {
  /** Change a step: the median of all pairwise slopes, with its 95 % interval. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, of no monotone trend. */
  readonly p: number;
}

const FEWEST = 8;

/**
 * Theil-Sen slope of evenly spaced values with Sen's (1968) interval, and the Mann-Kendall test with its correction for
 * ties: single outlying weeks, as of a sale, move neither. Null with fewer than 8 values. Cost: pairs of values.
 */
export function fitRobustTrend(values: ArrayLike<number>): RobustTrend | null {
  const n = values.length;
  if (n < FEWEST) return null;
  const slopes: number[] = [];
  let s = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const rise = (values[j] as number) - (values[i] as number);
      s += Math.sign(rise);
      slopes.push(rise / (j - i));
    }
  }
  slopes.sort((a, b) => a - b);
  const ties = new Map<number, number>();
  for (let i = 0; i < n; i++) ties.set(values[i] as number, (ties.get(values[i] as number) ?? 0) + 1);
  const spread = (count: number) => count * (count - 1) * (2 * count + 5);
  const tied = [...ties.values()].reduce((sum, count) => sum + spread(count), 0);
  const deviation = Math.sqrt((spread(n) - tied) / 18);
  const reach = (Z95 * deviation) / 2;
  const at = (place: number) => slopes[Math.min(slopes.length - 1, Math.max(0, Math.round(place)))] as number;
  const middle = (slopes.length - 1) / 2;
  return {
    slope: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    low: at(middle - reach),
    high: at(middle + reach),
    p: deviation === 0 ? 1 : normalTail((s - Math.sign(s)) / deviation),
  };
}
