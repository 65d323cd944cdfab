import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import type { Matrix } from "@/lib/algorithms/matrix";
import type { BlendPart } from "@/lib/algorithms/recommend/blend-pool";
import { scoreByClicks } from "@/lib/algorithms/recommend/fit-click-ranker";
import { type FittedModels, fitModels } from "@/lib/algorithms/recommend/fit-models";
import { scorePopularity } from "@/lib/algorithms/recommend/fit-popularity";
import { latestFirst } from "@/lib/algorithms/recommend/fit-sequence";
import { scoreTrend } from "@/lib/algorithms/recommend/fit-trend";
import { scoreByItems } from "@/lib/algorithms/recommend/item-model";
import type { Knowledge } from "@/lib/algorithms/recommend/knowledge";
import type { RecommenderSettings } from "@/lib/algorithms/recommend/recommender-settings";
import { scoreAls } from "@/lib/algorithms/recommend/score-als";
import { scoreContent } from "@/lib/algorithms/recommend/score-content";
import { fadedWeights, type Histories } from "@/lib/algorithms/recommend/weigh-signals";

/**
 * Every recommender fitted on these pairs with these settings, popularity first, as parts of a blend. `users` are
 * those who will be scored, in order. Deterministic.
 */
export function fitParts(
  pairs: Interactions,
  settings: RecommenderSettings,
  options: { users: Int32Array; knowledge: Knowledge },
): BlendPart[] {
  const { models, histories } = fitModels(pairs, settings, options.knowledge);
  return partsOf(models, histories, { users: options.users, profiles: options.knowledge.features.users });
}

/** Fitted models as parts of a blend, for the users of the fit; `profiles` as the fit's features of users. */
export function partsOf(
  models: FittedModels,
  histories: Histories,
  { users, profiles }: { users: Int32Array; profiles: Matrix | null },
): BlendPart[] {
  const { settings, popularity, trend, itemKnn, linear, sequence, als, content } = models;
  const parts: BlendPart[] = [{ name: "popularity", scorer: scorePopularity(popularity) }];
  const add = (name: string, scorer: BlendPart["scorer"]) => parts.push({ name, scorer });
  if (trend) add("trend", scoreTrend(trend));
  add("item-knn", scoreByItems(itemKnn, fadedWeights(histories, settings.itemKnn.memory)));
  add("linear", scoreByItems(linear, fadedWeights(histories, settings.linear.memory)));
  if (sequence && settings.sequence)
    add("sequence", scoreByItems(sequence, latestFirst(histories, settings.sequence)));
  add("als", scoreAls(als, users));
  if (content) add("content", scoreContent(content, fadedWeights(histories, null)));
  if (models.clicks) add("clicks", scoreByClicks(models.clicks, profiles));
  return parts;
}
