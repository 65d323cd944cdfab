import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import {
  fitItemKnn,
  type ItemKnnModel,
  type ItemKnnOptions,
  narrowItemKnn,
  scoreItemKnn,
} from "@/lib/algorithms/recommend/fit-item-knn";
import { isClearlyBetter, type Validation, validationNdcg } from "@/lib/algorithms/recommend/validation";
import { type Memory, memoriesToTry, weighHistory } from "@/lib/algorithms/recommend/weigh-history";

export interface ItemKnnChoice {
  readonly options: ItemKnnOptions & { readonly memory: Memory };
  readonly ndcg: number;
}

const WEIGHTINGS = [
  { weighting: "cosine", damping: 0 },
  { weighting: "bm25", damping: 0 },
  { weighting: "bm25", damping: 0.25 },
  { weighting: "bm25", damping: 0.5 },
  { weighting: "bm25", damping: 0.75 },
] as const;
const NEIGHBOURS = [20, 100, 1000];
/** Neighbours of all items together that fit in memory without a thought (8 bytes each). */
const MOST_NEIGHBOURS = 2e7;

interface Tried {
  readonly options: ItemKnnChoice["options"];
  readonly ndcg: Float64Array;
  readonly model: ItemKnnModel;
}

/** Standard errors by which forgetting must beat remembering. */
const MEMORY_MARGIN = 1;

/**
 * Weighting, number of neighbours and then memory by validation NDCG: one fit a weighting, narrowed.
 * Cost: five fits, and some 20 scorings of the users.
 */
export function chooseItemKnn(validation: Validation): ItemKnnChoice {
  const { fitPairs, data } = validation;
  const history = weighHistory(fitPairs, null);
  const sizes = NEIGHBOURS.filter((size) => size === 20 || size * data.train.cols <= MOST_NEIGHBOURS);
  let best: Tried | null = null;
  for (const weights of WEIGHTINGS) {
    const widest = fitItemKnn(data.train, { ...weights, neighbours: Math.max(...sizes) });
    for (const neighbours of sizes) {
      const model = narrowItemKnn(widest, neighbours);
      const ndcg = validationNdcg(scoreItemKnn(model, history), validation);
      if (!best || meanOf(ndcg) > meanOf(best.ndcg))
        best = { options: { ...weights, neighbours, memory: null }, ndcg, model };
    }
  }
  if (!best) throw new RangeError("Nothing to choose from");
  for (const memory of memoriesToTry(fitPairs)) {
    const ndcg = validationNdcg(scoreItemKnn(best.model, weighHistory(fitPairs, memory)), validation);
    if (isClearlyBetter(ndcg, best.ndcg, MEMORY_MARGIN))
      best = { ...best, options: { ...best.options, memory }, ndcg };
  }
  return { options: best.options, ndcg: meanOf(best.ndcg) };
}
