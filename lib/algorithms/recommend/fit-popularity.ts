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

/** The same scores for everyone. */
export function scorePopularity(model: PopularityModel): Scorer {
  return (_user, out) => out.set(model.counts);
}
