import { chooseAls } from "@/lib/algorithms/recommend/choose-als";
import { type ClickReport, chooseClicks } from "@/lib/algorithms/recommend/choose-clicks";
import { chooseItemKnn } from "@/lib/algorithms/recommend/choose-item-knn";
import { chooseLinear } from "@/lib/algorithms/recommend/choose-linear";
import { chooseSequence } from "@/lib/algorithms/recommend/choose-sequence";
import { chooseTrend } from "@/lib/algorithms/recommend/choose-trend";
import { type FittedBlend, fitBlend } from "@/lib/algorithms/recommend/fit-blend";
import { historiesOf } from "@/lib/algorithms/recommend/fit-models";
import { fitParts } from "@/lib/algorithms/recommend/fit-parts";
import type { RecommenderSettings } from "@/lib/algorithms/recommend/recommender-settings";
import type { Search, Trial, Validation } from "@/lib/algorithms/recommend/validation";

export interface ChosenRecommender {
  readonly settings: RecommenderSettings;
  readonly blend: FittedBlend;
  readonly clicks: ClickReport;
  readonly search: SearchReport;
}

export interface SearchReport {
  /** All that was tried, in order. */
  readonly trials: readonly Trial[];
  /** How long the search might take, and took, by the caller's clock. */
  readonly secondsAllowed: number;
  readonly seconds: number;
  /** Whether the time was up before the search had ended by itself. */
  readonly cut: boolean;
}

export interface ChoosingStep {
  readonly stage: "item-knn" | "linear" | "als" | "blend";
  readonly ndcg: number;
}

/**
 * Chooses the settings of every recommender, then the weights of their blend, on validation data alone. Yields after
 * each, so that a caller can show progress and stop. What ALS is told of interest counts for all. `clock` is in seconds.
 */
export function* chooseSettings(
  validation: Validation,
  options: { seed: number; secondsAllowed: number; clock: () => number },
): Generator<ChoosingStep, ChosenRecommender> {
  const trials: Trial[] = [];
  const { clock, secondsAllowed } = options;
  const start = clock();
  let cut = false;
  const search: Search = {
    seed: options.seed,
    note: (trial) => trials.push(trial),
    isOver: () => {
      cut ||= clock() - start > secondsAllowed;
      return cut;
    },
  };
  const { fitPairs, knowledge, users } = validation;
  const als = chooseAls(validation, search);
  yield { stage: "als", ndcg: als.ndcg };
  const { histories } = historiesOf(fitPairs, knowledge, als.interest);
  const trend = chooseTrend(validation, search);
  const sequence = chooseSequence(validation, histories, search);
  const itemKnn = chooseItemKnn(validation, histories, search);
  yield { stage: "item-knn", ndcg: itemKnn.ndcg };
  const linear = chooseLinear(validation, histories, search);
  yield { stage: "linear", ndcg: linear.ndcg };
  const { impressions, features } = knowledge;
  const clicks = chooseClicks(impressions, features, { items: fitPairs.itemIds.length, search });
  const settings: RecommenderSettings = {
    itemKnn: itemKnn.options,
    linear: linear.options,
    als: als.options,
    trend: trend?.options ?? null,
    sequence: sequence?.options ?? null,
    clicks: clicks.settings,
    interest: als.interest,
  };
  const parts = fitParts(fitPairs, settings, { users, knowledge });
  const blend = fitBlend(parts, validation.data, users, { k: validation.k, seed: options.seed });
  yield { stage: "blend", ndcg: blend.ndcg };
  return {
    settings,
    blend,
    clicks: clicks.report,
    search: { trials, secondsAllowed, seconds: clock() - start, cut },
  };
}
