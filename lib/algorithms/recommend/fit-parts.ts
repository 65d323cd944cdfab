import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import type { Matrix } from "@/lib/algorithms/matrix";
import type { BlendPart } from "@/lib/algorithms/recommend/blend-pool";
import { scoreItemKnn } from "@/lib/algorithms/recommend/fit-item-knn";
import { scoreLinear } from "@/lib/algorithms/recommend/fit-linear";
import { type FittedModels, fitModels } from "@/lib/algorithms/recommend/fit-models";
import { scorePopularity } from "@/lib/algorithms/recommend/fit-popularity";
import { scoreTrend } from "@/lib/algorithms/recommend/fit-trend";
import type { RecommenderSettings } from "@/lib/algorithms/recommend/recommender-settings";
import { scoreAls } from "@/lib/algorithms/recommend/score-als";
import { scoreContent } from "@/lib/algorithms/recommend/score-content";

/**
 * Every recommender fitted on these pairs with these settings, popularity first, as parts of a blend. `users` are
 * those who will be scored, in order. `content`, items x dims, adds a content part. Deterministic.
 */
export function fitParts(
  pairs: Interactions,
  settings: RecommenderSettings,
  options: { users: Int32Array; content: Matrix | null },
): BlendPart[] {
  return partsOf(fitModels(pairs, settings, options.content), options.users);
}

/** Fitted models as parts of a blend, for the users of the fit. */
function partsOf(models: FittedModels, users: Int32Array): BlendPart[] {
  const { popularity, trend, itemKnn, linear, als, content, histories } = models;
  const parts: BlendPart[] = [{ name: "popularity", scorer: scorePopularity(popularity) }];
  const add = (name: string, scorer: BlendPart["scorer"]) => parts.push({ name, scorer });
  if (trend) add("trend", scoreTrend(trend));
  add("item-knn", scoreItemKnn(itemKnn, histories.knn));
  if (linear) add("linear", scoreLinear(linear, histories.linear));
  add("als", scoreAls(als, users));
  if (content) add("content", scoreContent(content, histories.plain));
  return parts;
}
