import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";

/** Popularity of late: each pair counts exp(-age / memory). */
export interface TrendModel {
  readonly counts: Float64Array;
}

/**
 * What sells now rather than what ever sold: pairs fade with their age, counted back from the last pair of all.
 * `memory` is in the unit of the times. Throws RangeError where pairs have no times. Cost: O(pairs).
 */
export function fitTrend(pairs: Interactions, memory: number): TrendModel {
  const { time, item } = pairs;
  if (!time) throw new RangeError("A trend needs the time of each pair");
  let now = Number.NEGATIVE_INFINITY;
  for (const t of time) if (t > now) now = t;
  const counts = new Float64Array(pairs.itemIds.length);
  for (let p = 0; p < item.length; p++) {
    const i = item[p] as number;
    counts[i] = (counts[i] as number) + Math.exp(((time[p] as number) - now) / memory);
  }
  return { counts };
}

/** The same scores for everyone: the logarithm, since in a blend the hundredth buyer should not weigh as the first. */
export function scoreTrend(model: TrendModel): Scorer {
  const scores = model.counts.map((count) => Math.log1p(count));
  return (_user, out) => out.set(scores);
}
