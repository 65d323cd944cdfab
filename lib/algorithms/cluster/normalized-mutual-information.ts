import { vMeasure } from "@/lib/algorithms/cluster/v-measure";

/**
 * Mutual information of two labellings over the arithmetic mean of their entropies, 0 to 1; symmetric. With this
 * mean it is the V-measure (Becker 2011), so it is computed as one.
 */
export function normalizedMutualInformation(
  a: ArrayLike<number | string>,
  b: ArrayLike<number | string>,
): number {
  return vMeasure(a, b).vMeasure;
}
