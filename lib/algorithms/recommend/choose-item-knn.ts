import {
  fitItemKnn,
  type ItemKnnOptions,
  narrowItemKnn,
  scoreItemKnn,
} from "@/lib/algorithms/recommend/fit-item-knn";
import { type Validation, validationNdcg } from "@/lib/algorithms/recommend/validation";

export interface ItemKnnChoice {
  readonly options: ItemKnnOptions;
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

/** Weighting and number of neighbours by validation NDCG: one fit a weighting, narrowed. Cost: five fits. */
export function chooseItemKnn(validation: Validation): ItemKnnChoice {
  const { train } = validation.data;
  const sizes = NEIGHBOURS.filter((size) => size === 20 || size * train.cols <= MOST_NEIGHBOURS);
  let best: ItemKnnChoice | null = null;
  for (const weights of WEIGHTINGS) {
    const widest = fitItemKnn(train, { ...weights, neighbours: Math.max(...sizes) });
    for (const neighbours of sizes) {
      const ndcg = validationNdcg(scoreItemKnn(narrowItemKnn(widest, neighbours), train), validation);
      if (!best || ndcg > best.ndcg) best = { options: { ...weights, neighbours }, ndcg };
    }
  }
  if (!best) throw new RangeError("Nothing to choose from");
  return best;
}
