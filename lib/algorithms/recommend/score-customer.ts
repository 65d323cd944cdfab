import { dot } from "@/lib/algorithms/dot";
import { rowOf } from "@/lib/algorithms/matrix";
import { applyBlend, type BlendModel, partsInUse } from "@/lib/algorithms/recommend/apply-blend";
import { scoreClicks } from "@/lib/algorithms/recommend/fit-click-ranker";
import type { FittedModels } from "@/lib/algorithms/recommend/fit-models";
import { scorePopularity } from "@/lib/algorithms/recommend/fit-popularity";
import { scoreTrend } from "@/lib/algorithms/recommend/fit-trend";
import { foldInUser, scoreFoldedIn } from "@/lib/algorithms/recommend/fold-in-user";
import { addItemRow, type ItemModel } from "@/lib/algorithms/recommend/item-model";
import type { HistoryEntry, KnownCustomer } from "@/lib/algorithms/recommend/know-customer";

export interface CustomerScores {
  /** One value an item; minus infinity where it is skipped or no candidate. */
  readonly total: Float64Array;
  /** What each part of the blend adds to each item's total, by name, and what a place for "discovery" does. */
  readonly parts: Readonly<Record<string, Float64Array>>;
  /** By how much the total grows with one unit of a part's own score. */
  readonly scales: Readonly<Record<string, number>>;
}

/** The blend's score of every item for one customer. `skip[i]` = 1 for what is not to be offered. Cost: scoreByModels. */
export function scoreCustomer(
  models: FittedModels,
  blend: BlendModel,
  customer: KnownCustomer,
  skip: Uint8Array,
): CustomerScores {
  const used = partsInUse(blend);
  const names = used.weights.map(({ name }) => name);
  const raw = names.map((name) => scoreByModel(models, name, customer));
  const { total, parts, lift, scales } = applyBlend(used, raw, skip);
  const byName = <T>(values: readonly T[]) =>
    Object.fromEntries(names.map((name, n) => [name, values[n] as T]));
  return {
    total,
    parts: { ...byName(parts), ...(lift ? { discovery: lift } : {}) },
    scales: byName(scales),
  };
}

/** What each part adds to one item. */
export function partsAt(parts: CustomerScores["parts"], item: number): Record<string, number> {
  return Object.fromEntries(Object.entries(parts).map(([name, values]) => [name, values[item] ?? 0]));
}

/**
 * What one model, by the name of its part, says of every item for somebody with this history; ALS by its normal
 * equation. Cost: the rows of the history's items; items x factors, and f^3 / 6, for ALS.
 */
export function scoreByModel(models: FittedModels, name: string, customer: KnownCustomer): Float64Array {
  const out = new Float64Array(models.popularity.counts.length);
  const { history, profile } = customer;
  const byItems = (model: ItemModel, weightOf: (entry: HistoryEntry) => number) => {
    for (const entry of history) {
      const weight = weightOf(entry);
      if (weight !== 0) addItemRow(model, entry.item, weight, out);
    }
  };
  switch (name) {
    case "popularity":
      scorePopularity(models.popularity)(0, out);
      break;
    case "trend":
      if (models.trend) scoreTrend(models.trend)(0, out);
      break;
    case "item-knn":
      byItems(models.itemKnn, ({ knnWeight }) => knnWeight);
      break;
    case "linear":
      byItems(models.linear, ({ linearWeight }) => linearWeight);
      break;
    case "sequence":
      if (models.sequence) byItems(models.sequence, ({ sequenceWeight }) => sequenceWeight);
      break;
    case "content":
      scoreTaste(models, history, out);
      break;
    case "clicks":
      if (models.clicks) scoreClicks(models.clicks, profile, out);
      break;
    case "als":
      return scoreFoldedIn(
        models.als,
        foldInUser(models.als, {
          items: history.map(({ item }) => item),
          weights: history.map(({ strength }) => strength),
          features: profile,
        }),
      );
  }
  return out;
}

/** The weighted sum of the unit vectors of a history's items. */
export function tasteOf(content: FittedModels["content"], history: readonly HistoryEntry[]): Float64Array {
  const taste = new Float64Array(content?.cols ?? 0);
  if (!content) return taste;
  for (const { item, weight } of history) {
    const row = rowOf(content, item);
    for (let d = 0; d < taste.length; d++) taste[d] = (taste[d] as number) + weight * (row[d] as number);
  }
  return taste;
}

/** Cosine of each item with the history's taste. */
function scoreTaste({ content }: FittedModels, history: readonly HistoryEntry[], out: Float64Array): void {
  const taste = tasteOf(content, history);
  const norm = Math.hypot(...taste);
  if (!content || norm === 0) return;
  for (let i = 0; i < out.length; i++) out[i] = dot(taste, rowOf(content, i)) / norm;
}
