import { dot } from "@/lib/algorithms/dot";
import { rowOf } from "@/lib/algorithms/matrix";
import type { FittedModels } from "@/lib/algorithms/recommend/fit-models";
import { scorePopularity } from "@/lib/algorithms/recommend/fit-popularity";
import { scoreTrend } from "@/lib/algorithms/recommend/fit-trend";
import { foldInUser, scoreFoldedIn } from "@/lib/algorithms/recommend/fold-in-user";

/** An item that somebody had, and how much it counts with each model. */
export interface HistoryEntry {
  readonly item: number;
  /** As the fit's own pairs are weighed: see pairStrengths. */
  readonly strength: number;
  /** As they fade with time: see weighHistory. */
  readonly knnWeight: number;
  readonly linearWeight: number;
}

/** The history of a user of the fit. */
export function historyOf({ histories }: FittedModels, user: number): HistoryEntry[] {
  const { strengths, knn, linear } = histories;
  const entries: HistoryEntry[] = [];
  // The same pairs stand in all three, in the same order.
  for (let p = strengths.indptr[user] as number; p < (strengths.indptr[user + 1] as number); p++) {
    entries.push({
      item: strengths.indices[p] as number,
      strength: strengths.values[p] as number,
      knnWeight: knn.values[p] as number,
      linearWeight: linear.values[p] as number,
    });
  }
  return entries;
}

/**
 * What each model says of every item for somebody with this history, whether the fit has seen them or not; ALS by its
 * normal equation. By the names of the blend's parts. Cost: history x items, and f^3 / 6.
 */
export function scoreHistory(
  models: FittedModels,
  history: readonly HistoryEntry[],
): Readonly<Record<string, Float64Array>> {
  const items = models.popularity.counts.length;
  const empty = () => new Float64Array(items);
  const [popularity, trend, knn, linear, content] = [empty(), empty(), empty(), empty(), empty()];
  scorePopularity(models.popularity)(0, popularity);
  if (models.trend) scoreTrend(models.trend)(0, trend);
  const { itemKnn } = models;
  for (const { item, knnWeight, linearWeight } of history) {
    for (let q = itemKnn.indptr[item] as number; q < (itemKnn.indptr[item + 1] as number); q++) {
      const other = itemKnn.indices[q] as number;
      knn[other] = (knn[other] as number) + knnWeight * (itemKnn.values[q] as number);
    }
    if (!models.linear) continue;
    const weights = rowOf(models.linear.weights, item);
    for (let j = 0; j < items; j++) linear[j] = (linear[j] as number) + linearWeight * (weights[j] as number);
  }
  const folded = foldInUser(
    models.als,
    history.map(({ item }) => item),
    history.map(({ strength }) => strength),
  );
  if (models.content) scoreTaste(models.content, history, content);
  return { popularity, trend, "item-knn": knn, linear, als: scoreFoldedIn(models.als, folded), content };
}

/** Cosine of each item with the sum of the history's unit vectors. */
function scoreTaste(
  content: NonNullable<FittedModels["content"]>,
  history: readonly HistoryEntry[],
  out: Float64Array,
): void {
  const taste = new Float64Array(content.cols);
  for (const { item } of history) {
    const row = rowOf(content, item);
    for (let d = 0; d < taste.length; d++) taste[d] = (taste[d] as number) + (row[d] as number);
  }
  const norm = Math.hypot(...taste);
  if (norm === 0) return;
  for (let i = 0; i < out.length; i++) out[i] = dot(taste, rowOf(content, i)) / norm;
}
