import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import { evaluateRanking, type RankedList, testUsers } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { countItems, type Interactions, pairsToCsr } from "@/lib/algorithms/evaluate/interactions";
import {
  needsTime,
  type SplitProtocol,
  splitInteractions,
} from "@/lib/algorithms/evaluate/split-interactions";
import type { BlendPart } from "@/lib/algorithms/recommend/blend-pool";
import { coldItems } from "@/lib/algorithms/recommend/candidate-mask";
import { type ChosenRecommender, chooseSettings } from "@/lib/algorithms/recommend/choose-settings";
import { fitParts } from "@/lib/algorithms/recommend/fit-parts";
import { scoreBlend } from "@/lib/algorithms/recommend/score-blend";
import { carveValidation } from "@/lib/algorithms/recommend/validation";
import { AppError } from "@/lib/domain/errors";
import { compareModels, type ModelMeasure, type Verdict } from "@/lib/services/evaluate/compare-models";

export interface InteractionRow {
  /** Rows without user or item are counted and skipped. */
  readonly user: string;
  readonly item: string;
  /** Any unit that grows with time; needed by the protocols time and leave-last. */
  readonly time: number | null;
  /** How much of it: added up over the rows of a pair; raises confidence only. */
  readonly value: number;
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

/** The trend is a part of the blend, not a model of its own name. */
const MEASURED = ["popularity", "item-knn", "linear", "als", "content"];

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
  const split = splitInteractions(pairs, protocol, seed);
  const test = pairsToCsr(split.test);
  const users = testUsers(test);
  if (users.length === 0) throw new AppError("evaluateNothingToTest", { pairs: pairs.user.length });

  const validation = carveValidation(split.train, { protocol, k, seed });
  const chosen = drainWithProgress(chooseSettings(validation, { seed, content: null }), onProgress);
  const parts = fitParts(split.train, chosen.settings, { users, content: null });
  onProgress?.("fit", null);

  const train = pairsToCsr(split.train);
  const data = { train, test, popularity: countItems(split.train) };
  const blend = { name: "blend", scorer: scoreBlend(chosen.blend, parts, train, coldItems(data.popularity)) };
  const measured = [...parts.filter(({ name }) => MEASURED.includes(name)), blend].map((part: BlendPart) => {
    const onList = options.onPrediction && tellPrediction(part.name, pairs, split.test, options.onPrediction);
    const result = evaluateRanking(part.scorer, data, { k, users, ...(onList ? { onList } : {}) });
    onProgress?.(part.name, null);
    return { name: part.name, result, chosen: chosenOf(part.name, chosen) };
  });
  return {
    data: {
      rows: rowCount,
      skippedRows,
      pairs: pairs.user.length,
      users: pairs.userIds.length,
      items: pairs.itemIds.length,
      density: pairs.user.length / (pairs.userIds.length * pairs.itemIds.length),
      trainPairs: split.train.user.length,
      testPairs: split.test.user.length,
      coldTestPairs: split.test.item.filter((i) => data.popularity[i] === 0).length,
      testUsers: users.length,
      validationUsers: validation.users.length,
    },
    protocol,
    k,
    seed,
    ...compareModels(measured, seed),
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

function drainWithProgress(
  choosing: ReturnType<typeof chooseSettings>,
  onProgress: EvaluationOptions["onProgress"],
): ChosenRecommender {
  for (;;) {
    const turn = choosing.next();
    if (turn.done) return turn.value;
    onProgress?.(`choose ${turn.value.stage}`, turn.value.ndcg);
  }
}

function chosenOf(name: string, { settings, blend }: ChosenRecommender): object | null {
  switch (name) {
    case "item-knn":
      return settings.itemKnn;
    case "linear":
      return settings.linear;
    case "als":
      return settings.als;
    case "blend":
      return {
        weights: blend.weights,
        validation: blend.single,
        fellBack: blend.fellBack,
        trend: settings.trend,
      };
    default:
      return null;
  }
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
