import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import { isClearlyBetter, memoriesToTry } from "@/lib/algorithms/recommend/validation";

/** Standard errors by which forgetting must beat remembering. */
export const MEMORY_MARGIN = 1;

/** `best`, which remembers all, or what is clearly better with a memory. Cost: five calls of `measure`. */
export function chooseMemory<Tried extends { readonly ndcg: Float64Array }>(
  best: Tried,
  pairs: Interactions,
  measure: (memory: number) => Tried,
): Tried {
  return memoriesToTry(pairs)
    .map(measure)
    .reduce((known, next) => (isClearlyBetter(next.ndcg, known.ndcg, MEMORY_MARGIN) ? next : known), best);
}
