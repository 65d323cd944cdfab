import { drain } from "@/lib/algorithms/drain";
import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import type { RankedList } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { countItems, type Interactions } from "@/lib/algorithms/evaluate/interactions";
import { needsTime, type SplitProtocol } from "@/lib/algorithms/evaluate/split-interactions";
import { AppError } from "@/lib/domain/errors";
import { compareModels, type ModelMeasure, type Verdict } from "@/lib/services/evaluate/compare-models";
import { evaluatePairs } from "@/lib/services/evaluate/evaluate-pairs";

export interface InteractionRow {
  /** Rows without user or item are counted and skipped. */
  readonly user: string;
  readonly item: string;
  /** Any unit that grows with time; needed by the protocols time and leave-last. */
  readonly time: number | null;
  /** How much of it: added up over the rows of a pair; raises confidence only. */
  readonly value: number;
  /** What was written about it, where the file has texts. */
  readonly text?: string;
}

export interface EvaluationOptions {
  readonly protocol: SplitProtocol;
  readonly k: number;
  readonly seed: number;
  /** Told after every stage, with the validation NDCG reached where there is one. */
  readonly onProgress?: (stage: string, ndcg: number | null) => void;
  /** Told every list of every model, so that the measures can be computed again elsewhere. */
  readonly onPrediction?: (prediction: Prediction) => void;
}

export interface Prediction {
  readonly model: string;
  readonly user: string;
  readonly items: string[];
  readonly scores: number[];
  readonly test: string[];
}

export interface RecommendationEvaluation {
  readonly data: Readonly<Record<string, number>>;
  readonly protocol: SplitProtocol;
  readonly k: number;
  readonly seed: number;
  readonly models: readonly ModelMeasure[];
  readonly verdict: Verdict;
}

/**
 * Holds every recommender against popularity on data of its own choosing: the rows are split by the protocol, all
 * settings are chosen inside the training part, and the test part is looked at once.
 * Throws AppError "evaluateNeedsTime" where a protocol needs times that no row has, and "evaluateNothingToTest" where
 * nobody has both training and test pairs.
 * Cost: minutes at some 100,000 pairs; memory one record a distinct pair and two copies of the models.
 */
export async function evaluateRecommendation(
  rows: AsyncIterable<InteractionRow> | Iterable<InteractionRow>,
  options: EvaluationOptions,
): Promise<RecommendationEvaluation> {
  const { protocol, k, seed, onProgress } = options;
  const { pairs, rowCount, skippedRows } = await collect(rows, protocol);
  onProgress?.("read", null);
  const evaluating = evaluatePairs(pairs, {
    protocol,
    k,
    seed,
    content: null,
    onListOf: (model, { test }) =>
      options.onPrediction && tellPrediction(model, pairs, test, options.onPrediction),
  });
  const evaluated = drain(evaluating, ({ stage, ndcg }) => onProgress?.(stage, ndcg));
  const { train, test } = evaluated.split;
  const known = countItems(train);
  return {
    data: {
      rows: rowCount,
      skippedRows,
      pairs: pairs.user.length,
      users: pairs.userIds.length,
      items: pairs.itemIds.length,
      density: pairs.user.length / (pairs.userIds.length * pairs.itemIds.length),
      trainPairs: train.user.length,
      testPairs: test.user.length,
      coldTestPairs: test.item.filter((i) => known[i] === 0).length,
      testUsers: evaluated.testUsers,
      validationUsers: evaluated.validationUsers,
    },
    protocol,
    k,
    seed,
    ...compareModels(evaluated.measured, seed),
  };
}

async function collect(
  rows: AsyncIterable<InteractionRow> | Iterable<InteractionRow>,
  protocol: SplitProtocol,
): Promise<{ pairs: Interactions; skippedRows: number; rowCount: number }> {
  const withTime = needsTime(protocol);
  const collector = createInteractionCollector(withTime);
  let skippedRows = 0;
  for await (const { user, item, time, value } of rows) {
    if (user === "" || item === "" || (withTime && time === null)) skippedRows++;
    else collector.add(user, item, time ?? 0, value);
  }
  if (withTime && skippedRows > 0 && collector.rows() === 0)
    throw new AppError("evaluateNeedsTime", { skippedRows });
  return { pairs: collector.finish(), skippedRows, rowCount: collector.rows() + skippedRows };
}

function tellPrediction(
  model: string,
  pairs: Interactions,
  test: Interactions,
  tell: (prediction: Prediction) => void,
): (list: RankedList) => void {
  const expected = new Map<number, string[]>();
  for (let p = 0; p < test.user.length; p++) {
    const user = test.user[p] ?? 0;
    const items = expected.get(user) ?? [];
    items.push(pairs.itemIds[test.item[p] ?? 0] ?? "");
    expected.set(user, items);
  }
  return ({ user, items, scores }) =>
    tell({
      model,
      user: pairs.userIds[user] ?? "",
      items: Array.from(items, (i) => pairs.itemIds[i] ?? ""),
      scores: Array.from(scores),
      test: expected.get(user) ?? [],
    });
}
