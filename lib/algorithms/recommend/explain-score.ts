import { dot } from "@/lib/algorithms/dot";
import { rowOf } from "@/lib/algorithms/matrix";
import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import type { FittedModels } from "@/lib/algorithms/recommend/fit-models";
import { userEquation } from "@/lib/algorithms/recommend/fold-in-user";
import { type HistoryEntry, scoreHistory } from "@/lib/algorithms/recommend/score-history";

/** One item of the history and what it adds to a score; below nought it speaks against. */
export interface ScoreEvidence {
  readonly item: number;
  readonly amount: number;
}

export interface ExplainedScore {
  readonly score: number;
  /** What each model of the blend adds; they add up to the score. */
  readonly parts: Readonly<Record<string, number>>;
  /** What each item of the history adds through all models, most first; with `base` they add up to the score as well. */
  readonly evidence: readonly ScoreEvidence[];
  /** What no item of the history adds: popularity, trend, and how the average product fares with this customer. */
  readonly base: number;
}

export interface ScoreExplainer {
  /** The score of an item for a history, taken apart. */
  explain(history: readonly HistoryEntry[], item: number): ExplainedScore;
  /** Its score and its place among all that may be offered, from 1, had `left` never been bought. */
  without(history: readonly HistoryEntry[], item: number, left: number): { score: number; rank: number };
  /** Why an item is not on a list of `length`, with what each model lacks against the last item that is. */
  whyNot(history: readonly HistoryEntry[], item: number, length: number): WhyNot;
}

export type WhyNot =
  | { readonly kind: "had" | "never" }
  | { readonly kind: "listed"; readonly rank: number }
  | { readonly kind: "ranked"; readonly rank: number; readonly lacks: Readonly<Record<string, number>> };

/**
 * Takes blended scores apart exactly: item models, content and ALS are sums over the history (ALS by its normal
 * equation), and standard scores keep such sums. `never[i]` = 1 for items that nobody is offered.
 * Cost of each call: the scores of all items once, and f^3 / 6 for ALS.
 */
export function createScoreExplainer(
  models: FittedModels,
  blend: BlendModel,
  never: Uint8Array,
): ScoreExplainer {
  const used = blend.weights.filter(({ weight }) => weight > 0);
  const scored = (history: readonly HistoryEntry[], also: number | null) => {
    const skip = Uint8Array.from(never);
    for (const { item } of history) skip[item] = 1;
    if (also !== null) skip[also] = 1;
    const raw = scoreHistory(models, history);
    const scales = used.map(({ name, weight }) => ({
      name,
      ...scaleOf(raw[name] ?? new Float64Array(skip.length), skip, weight),
    }));
    const partOf = (n: number, item: number): number => {
      const { name, mean, scale } = scales[n] ?? { name: "", mean: 0, scale: 0 };
      return ((raw[name]?.[item] ?? 0) - mean) * scale;
    };
    const totalOf = (item: number) => used.reduce((sum, _, n) => sum + partOf(n, item), 0);
    const rankOf = (item: number): number => {
      const own = totalOf(item);
      let rank = 1;
      for (let i = 0; i < skip.length; i++) if (i !== item && !skip[i] && totalOf(i) > own) rank++;
      return rank;
    };
    return { skip, raw, scales, partOf, totalOf, rankOf };
  };
  const partsOf = ({ partOf }: ReturnType<typeof scored>, item: number) =>
    Object.fromEntries(used.map(({ name }, n) => [name, partOf(n, item)]));
  return {
    explain(history, item) {
      const now = scored(history, null);
      const amounts = new Float64Array(history.length);
      for (const { name, scale } of now.scales) {
        rawAmounts(models, name, history, item).forEach((amount, n) => {
          amounts[n] = (amounts[n] as number) + scale * amount;
        });
      }
      const evidence = history.map(({ item: own }, n) => ({ item: own, amount: amounts[n] as number }));
      evidence.sort((a, b) => b.amount - a.amount || a.item - b.item);
      const score = now.totalOf(item);
      const base = score - evidence.reduce((sum, { amount }) => sum + amount, 0);
      return { score, parts: partsOf(now, item), evidence, base };
    },
    without(history, item, left) {
      const then = scored(
        history.filter(({ item: own }) => own !== left),
        left,
      );
      return { score: then.totalOf(item), rank: then.rankOf(item) };
    },
    whyNot(history, item, length) {
      if (history.some(({ item: own }) => own === item)) return { kind: "had" };
      if (never[item]) return { kind: "never" };
      const now = scored(history, null);
      const rank = now.rankOf(item);
      if (rank <= length) return { kind: "listed", rank };
      const order = Array.from(now.skip.keys()).filter((i) => !now.skip[i]);
      order.sort((a, b) => now.totalOf(b) - now.totalOf(a) || a - b);
      const [own, last] = [partsOf(now, item), partsOf(now, order[length - 1] ?? item)];
      const lacks = Object.fromEntries(used.map(({ name }) => [name, (last[name] ?? 0) - (own[name] ?? 0)]));
      return { kind: "ranked", rank, lacks };
    },
  };
}

/** What each item of the history adds to the model's own score of `item`, before it is standardised. */
function rawAmounts(
  models: FittedModels,
  name: string,
  history: readonly HistoryEntry[],
  item: number,
): number[] {
  const { itemKnn, linear, als, content } = models;
  if (name === "item-knn") {
    return history.map((entry) => {
      for (let q = itemKnn.indptr[entry.item] ?? 0; q < (itemKnn.indptr[entry.item + 1] ?? 0); q++)
        if (itemKnn.indices[q] === item) return entry.knnWeight * (itemKnn.values[q] ?? 0);
      return 0;
    });
  }
  if (name === "linear" && linear)
    return history.map((entry) => entry.linearWeight * (rowOf(linear.weights, entry.item)[item] ?? 0));
  if (name === "als" && history.length > 0) {
    const { pull, solve } = userEquation(
      als,
      history.map((entry) => entry.item),
      history.map((entry) => entry.strength),
    );
    const toward = solve(rowOf(als.items, item));
    return history.map((entry, n) => (pull[n] ?? 0) * dot(toward, rowOf(als.items, entry.item)));
  }
  if (name === "content" && content) {
    const norm = Math.hypot(
      ...sumOf(
        history.map((entry) => rowOf(content, entry.item)),
        content.cols,
      ),
    );
    if (norm > 0) return history.map((entry) => dot(rowOf(content, item), rowOf(content, entry.item)) / norm);
  }
  return history.map(() => 0);
}

function scaleOf(values: Float64Array, skip: Uint8Array, weight: number): { mean: number; scale: number } {
  let [count, sum, squares] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    if (skip[i]) continue;
    count++;
    sum += values[i] as number;
  }
  const mean = sum / Math.max(1, count);
  for (let i = 0; i < values.length; i++) if (!skip[i]) squares += ((values[i] as number) - mean) ** 2;
  const deviation = Math.sqrt(squares / Math.max(1, count));
  return { mean, scale: deviation > 1e-12 * Math.max(1, Math.abs(mean)) ? weight / deviation : 0 };
}

function sumOf(rows: readonly Float32Array[], cols: number): Float64Array {
  const sum = new Float64Array(cols);
  for (const row of rows) for (let d = 0; d < cols; d++) sum[d] = (sum[d] as number) + (row[d] as number);
  return sum;
}
