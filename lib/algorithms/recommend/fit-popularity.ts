import type { Csr } from "@/lib/algorithms/csr";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";

/** How many users have each item. The baseline that every other model has to beat. */
export interface PopularityModel {
  readonly counts: Float64Array;
}

/** Counts pairs by item, weights aside. Cost: O(pairs). */
export function fitPopularity(train: Csr): PopularityModel {
  const counts = new Float64Array(train.cols);
  for (const i of train.indices) counts[i] = (counts[i] as number) + 1;
  return { counts };
}

/** The same scores for everyone: the logarithm, since in a blend the hundredth buyer should not weigh as the first. */
export function scorePopularity(model: PopularityModel): Scorer {
  const scores = model.counts.map((count) => Math.log1p(count));
  return (_user, out) => out.set(scores);
}
