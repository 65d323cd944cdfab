import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { chooseMemory } from "@/lib/algorithms/recommend/choose-memory";
import { fitItemKnn, type ItemKnnOptions, narrowItemKnn } from "@/lib/algorithms/recommend/fit-item-knn";
import { type ItemModel, scoreByItems } from "@/lib/algorithms/recommend/item-model";
import { type Search, type Validation, validationNdcg } from "@/lib/algorithms/recommend/validation";
import { fadedWeights, type Histories, type Memory } from "@/lib/algorithms/recommend/weigh-signals";

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
  readonly model: ItemModel;
}

/**
 * Weighting, number of neighbours and then memory by validation NDCG: one fit a weighting, narrowed.
 * Cost: five fits, and some 20 scorings of the users.
 */
export function chooseItemKnn(validation: Validation, histories: Histories, search: Search): ItemKnnChoice {
  const { fitPairs, data } = validation;
  const sizes = NEIGHBOURS.filter((size) => size === 20 || size * data.train.cols <= MOST_NEIGHBOURS);
  const measure = (options: ItemKnnChoice["options"], model: ItemModel): Tried => {
    const ndcg = validationNdcg(scoreByItems(model, fadedWeights(histories, options.memory)), validation);
    search.note({ model: "item-knn", settings: options, ndcg: meanOf(ndcg) });
    return { options, ndcg, model };
  };
  let best: Tried | null = null;
  for (const weights of WEIGHTINGS) {
    const widest = fitItemKnn(data.train, { ...weights, neighbours: Math.max(...sizes) });
    for (const neighbours of sizes) {
      const tried = measure({ ...weights, neighbours, memory: null }, narrowItemKnn(widest, neighbours));
      if (!best || meanOf(tried.ndcg) > meanOf(best.ndcg)) best = tried;
    }
  }
  if (!best) throw new RangeError("Nothing to choose from");
  const { options, model } = best;
  const chosen = chooseMemory(best, fitPairs, (memory) => measure({ ...options, memory }, model));
  return { options: chosen.options, ndcg: meanOf(chosen.ndcg) };
}
