import { drain } from "@/lib/algorithms/drain";
import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import type { Matrix } from "@/lib/algorithms/matrix";
import type { BlendPart } from "@/lib/algorithms/recommend/blend-pool";
import { fitAls } from "@/lib/algorithms/recommend/fit-als";
import { fitItemKnn, scoreItemKnn } from "@/lib/algorithms/recommend/fit-item-knn";
import { fitLinear, scoreLinear } from "@/lib/algorithms/recommend/fit-linear";
import { fitPopularity, scorePopularity } from "@/lib/algorithms/recommend/fit-popularity";
import { fitTrend, scoreTrend } from "@/lib/algorithms/recommend/fit-trend";
import { pairStrengths } from "@/lib/algorithms/recommend/pair-strengths";
import type { RecommenderSettings } from "@/lib/algorithms/recommend/recommender-settings";
import { scoreAls } from "@/lib/algorithms/recommend/score-als";
import { scoreContent } from "@/lib/algorithms/recommend/score-content";
import { weighHistory } from "@/lib/algorithms/recommend/weigh-history";

/**
 * Every recommender fitted on these pairs with these settings, popularity first, as parts of a blend. `users` are
 * those who will be scored, in order. `content`, items x dims, adds a content part. Deterministic.
 */
export function fitParts(
  pairs: Interactions,
  settings: RecommenderSettings,
  options: { users: Int32Array; content: Matrix | null },
): BlendPart[] {
  const train = pairStrengths(pairs);
  const { itemKnn, linear, als, trend } = settings;
  const parts: BlendPart[] = [{ name: "popularity", scorer: scorePopularity(fitPopularity(train)) }];
  const add = (name: string, scorer: BlendPart["scorer"]) => parts.push({ name, scorer });
  if (trend) add("trend", scoreTrend(fitTrend(pairs, trend.memory)));
  add("item-knn", scoreItemKnn(fitItemKnn(train, itemKnn), weighHistory(pairs, itemKnn.memory)));
  if (linear) add("linear", scoreLinear(fitLinear(train, linear), weighHistory(pairs, linear.memory)));
  add("als", scoreAls(drain(fitAls(train, als)), options.users));
  if (options.content) add("content", scoreContent(options.content, weighHistory(pairs, null)));
  return parts;
}
