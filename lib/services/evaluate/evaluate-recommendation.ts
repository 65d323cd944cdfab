import { drain } from "@/lib/algorithms/drain";
import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import type { RankedList } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { countItems, type Interactions } from "@/lib/algorithms/evaluate/interactions";
import { needsTime, type Split, type SplitProtocol } from "@/lib/algorithms/evaluate/split-interactions";
import type { SearchReport } from "@/lib/algorithms/recommend/choose-settings";
import { type Knowledge, PAIRS_ALONE } from "@/lib/algorithms/recommend/knowledge";
import { AppError } from "@/lib/domain/errors";
import { compareModels, type ModelMeasure, type Verdict } from "@/lib/services/evaluate/compare-models";
import { evaluatePairs, type PartWorth, prepareSplits } from "@/lib/services/evaluate/evaluate-pairs";
import { textFeatures, type WrittenText } from "@/lib/services/evaluate/text-features";

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
  /** What each part of the blend was worth on the test. */
  readonly ablation: readonly PartWorth[];
  /** The search for settings. */
  readonly search: SearchReport;
}

/** Seconds of a search that leave time, of ten minutes, to fit and to measure what was chosen. */
export const SEARCH_SECONDS = 420;

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
  const { pairs, texts, rowCount, skippedRows } = await collect(rows, protocol);
  onProgress?.("read", null);
  const splits = prepareSplits(pairs, { protocol, k, seed });
  const knownBefore = ({ train }: Split) => knownFrom(train, texts, seed);
  const evaluating = evaluatePairs(
    splits,
    { test: knownBefore(splits.test), validation: knownBefore(splits.validation) },
    {
      protocol,
      k,
      seed,
      seconds: SEARCH_SECONDS,
      onListOf: (model, { test }) =>
        options.onPrediction && tellPrediction(model, pairs, test, options.onPrediction),
    },
  );
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
    ablation: evaluated.ablation,
    search: evaluated.chosen.search,
  };
}

/** What the texts of these pairs tell; of pairs that are left out nothing is known. */
function knownFrom(train: Interactions, texts: readonly WrittenText[], seed: number): Knowledge {
  if (texts.length === 0) return PAIRS_ALONE;
  const known = new Set<string>();
  train.user.forEach((user, p) => {
    known.add(pairKey(train.userIds[user] ?? "", train.itemIds[train.item[p] ?? 0] ?? ""));
  });
  const isKnown = ({ user, item }: WrittenText) => known.has(pairKey(user, item ?? ""));
  const features = textFeatures(train, texts, { seed, ofUser: isKnown, ofItem: isKnown });
  return { ...PAIRS_ALONE, features };
}

function pairKey(user: string, item: string): string {
  return JSON.stringify([user, item]);
}

async function collect(
  rows: AsyncIterable<InteractionRow> | Iterable<InteractionRow>,
  protocol: SplitProtocol,
): Promise<{ pairs: Interactions; texts: WrittenText[]; skippedRows: number; rowCount: number }> {
  const withTime = needsTime(protocol);
  const collector = createInteractionCollector(withTime);
  const texts: WrittenText[] = [];
  let skippedRows = 0;
  for await (const { user, item, time, value, text } of rows) {
    if (user === "" || item === "" || (withTime && time === null)) {
      skippedRows++;
      continue;
    }
    collector.add(user, item, time ?? 0, value);
    if (text) texts.push({ user, item, text });
  }
  if (withTime && skippedRows > 0 && collector.rows() === 0)
    throw new AppError("evaluateNeedsTime", { skippedRows });
  return { pairs: collector.finish(), texts, skippedRows, rowCount: collector.rows() + skippedRows };
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
