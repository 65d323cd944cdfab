import type { Matrix } from "@/lib/algorithms/matrix";
import { chooseAls } from "@/lib/algorithms/recommend/choose-als";
import { chooseItemKnn } from "@/lib/algorithms/recommend/choose-item-knn";
import { chooseLinear } from "@/lib/algorithms/recommend/choose-linear";
import { chooseTrend } from "@/lib/algorithms/recommend/choose-trend";
import { type FittedBlend, fitBlend } from "@/lib/algorithms/recommend/fit-blend";
import { LINEAR_ITEM_LIMIT } from "@/lib/algorithms/recommend/fit-linear";
import { fitParts } from "@/lib/algorithms/recommend/fit-parts";
import type { RecommenderSettings } from "@/lib/algorithms/recommend/recommender-settings";
import type { Validation } from "@/lib/algorithms/recommend/validation";

export interface ChosenRecommender {
  readonly settings: RecommenderSettings;
  readonly blend: FittedBlend;
}

export interface ChoosingStep {
  readonly stage: "item-knn" | "linear" | "als" | "blend";
  readonly ndcg: number;
}

/**
 * Chooses the settings of every recommender, then the weights of their blend, on validation data alone. Yields after
 * each, so that a caller can show progress and stop. `content` is items x dims or null.
 */
export function* chooseSettings(
  validation: Validation,
  options: { seed: number; content: Matrix | null },
): Generator<ChoosingStep, ChosenRecommender> {
  const trend = chooseTrend(validation);
  const itemKnn = chooseItemKnn(validation);
  yield { stage: "item-knn", ndcg: itemKnn.ndcg };
  const linear = validation.data.train.cols <= LINEAR_ITEM_LIMIT ? chooseLinear(validation) : null;
  if (linear) yield { stage: "linear", ndcg: linear.ndcg };
  const als = chooseAls(validation, { seed: options.seed });
  yield { stage: "als", ndcg: als.ndcg };
  const settings: RecommenderSettings = {
    itemKnn: itemKnn.options,
    linear: linear?.options ?? null,
    als: als.options,
    trend: trend?.options ?? null,
  };
  const parts = fitParts(validation.fitPairs, settings, {
    users: validation.users,
    content: options.content,
  });
  const blend = fitBlend(parts, validation.data, validation.users, { k: validation.k, seed: options.seed });
  yield { stage: "blend", ndcg: blend.ndcg };
  return { settings, blend };
}
