import { createRandom } from "@/lib/algorithms/random";

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  readonly seed: number;
  /** Resamples drawn; 2,000 unless said. */
  readonly resamples?: number;
  /** Coverage of the interval; .95 unless said. */
  readonly level?: number;
}

/**
 * Mean of `values` with a percentile bootstrap interval (Efron 1979): users are drawn with replacement, so the
 * interval answers for other users of the same kind. One value gives an interval of width nought; none gives NaN.
 * The same seed draws the same users, which makes intervals of several models comparable.
 * Cost: resamples x values.
 */
export function bootstrapMean(values: Float64Array, options: BootstrapOptions): Interval {
  const { seed, resamples = 2000, level = 0.95 } = options;
  const n = values.length;
  const random = createRandom(seed);
  const means = new Float64Array(resamples);
  for (let r = 0; r < resamples; r++) {
    let sum = 0;
    for (let draw = 0; draw < n; draw++) sum += values[random.integer(n)] as number;
    means[r] = sum / n;
  }
  means.sort();
  return {
    value: meanOf(values),
    low: quantile(means, (1 - level) / 2),
    high: quantile(means, (1 + level) / 2),
  };
}

/** Mean of a - b, user by user, with its interval; both arrays in the same order of users. */
export function bootstrapDifference(a: Float64Array, b: Float64Array, options: BootstrapOptions): Interval {
  if (a.length !== b.length) throw new RangeError("Paired values must be of equal length");
  const difference = new Float64Array(a.length);
  for (let n = 0; n < a.length; n++) difference[n] = (a[n] as number) - (b[n] as number);
  return bootstrapMean(difference, options);
}

/** Plain mean; NaN for nothing. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Linear interpolation between order statistics of an ascending array. */
function quantile(sorted: Float64Array, q: number): number {
  const at = q * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (at - below) * (high - low);
}
