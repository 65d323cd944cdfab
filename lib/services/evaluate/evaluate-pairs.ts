import { bootstrapDifference, type Interval } from "@/lib/algorithms/evaluate/bootstrap-interval";
import {
  evaluateRanking,
  type RankedList,
  type RankingData,
  testUsers,
} from "@/lib/algorithms/evaluate/evaluate-ranking";
import { countItems, type Interactions, pairsToCsr } from "@/lib/algorithms/evaluate/interactions";
import {
  type Split,
  type SplitProtocol,
  splitInteractions,
} from "@/lib/algorithms/evaluate/split-interactions";
import { type BlendPart, buildBlendPool, measureBlend } from "@/lib/algorithms/recommend/blend-pool";
import { coldItems } from "@/lib/algorithms/recommend/candidate-mask";
import { type ChosenRecommender, chooseSettings } from "@/lib/algorithms/recommend/choose-settings";
import { type FittedModels, fitModels } from "@/lib/algorithms/recommend/fit-models";
import { partsOf } from "@/lib/algorithms/recommend/fit-parts";
import type { Knowledge } from "@/lib/algorithms/recommend/knowledge";
import { scoreBlend } from "@/lib/algorithms/recommend/score-blend";
import { createValidation, splitForValidation } from "@/lib/algorithms/recommend/validation";
import { AppError } from "@/lib/domain/errors";
import type { MeasuredModel } from "@/lib/services/evaluate/compare-models";

export interface PairOptions {
  readonly protocol: SplitProtocol;
  readonly k: number;
  readonly seed: number;
  /** Seconds that the search for settings may take. */
  readonly seconds: number;
  /** Asked once a model, for who wants its lists. */
  readonly onListOf?: (model: string, split: Split) => ((list: RankedList) => void) | undefined;
}

/** The pairs divided for the test, and the training part once more for choosing. */
export interface PreparedSplits {
  readonly test: Split;
  readonly validation: Split;
}

/** What was known before the test, and before the part that settings are chosen on. */
export interface KnownBefore {
  readonly test: Knowledge;
  readonly validation: Knowledge;
}

/** What leaving one part out of the blend costs on the test: above nought, it was worth something. */
export interface PartWorth {
  readonly name: string;
  readonly loss: Interval;
}

export interface EvaluatedPairs {
  readonly split: Split;
  readonly data: RankingData;
  readonly chosen: ChosenRecommender;
  readonly models: FittedModels;
  readonly parts: readonly BlendPart[];
  readonly ablation: readonly PartWorth[];
  readonly validationUsers: number;
  readonly testUsers: number;
  /** Popularity first, the blend last. */
  readonly measured: readonly MeasuredModel[];
}

/** Divides pairs; what is known beside them is for the caller to cut at the same places. */
export function prepareSplits(
  pairs: Interactions,
  options: { protocol: SplitProtocol; k: number; seed: number },
): PreparedSplits {
  const test = splitInteractions(pairs, options.protocol, options.seed);
  return { test, validation: splitForValidation(test.train, options) };
}

/**
 * Chooses every setting inside the training part, fits, and looks at the test part once. Yields what it has done, with
 * the validation NDCG reached where there is one. Throws AppError "evaluateNothingToTest" where nobody has both
 * training and test pairs.
 */
export function* evaluatePairs(
  { test: split, validation: inner }: PreparedSplits,
  known: KnownBefore,
  options: PairOptions,
): Generator<{ step: number; stage: string; ndcg: number | null }, EvaluatedPairs> {
  const { k, seed } = options;
  let step = 0;
  const test = pairsToCsr(split.test);
  const users = testUsers(test);
  if (users.length === 0)
    throw new AppError("evaluateNothingToTest", { pairs: split.train.user.length + split.test.user.length });

  const validation = createValidation(inner, known.validation, options);
  const choosing = chooseSettings(validation, {
    seed,
    secondsAllowed: options.seconds,
    clock: () => performance.now() / 1000,
  });
  let turn = choosing.next();
  for (; !turn.done; turn = choosing.next()) {
    yield { step: ++step, stage: `choose ${turn.value.stage}`, ndcg: turn.value.ndcg };
  }
  const chosen = turn.value;
  const { models, histories } = fitModels(split.train, chosen.settings, known.test);
  const parts = partsOf(models, histories, { users, profiles: known.test.features.users });
  yield { step: ++step, stage: "fit", ndcg: null };

  const train = pairsToCsr(split.train);
  const data = { train, test, popularity: countItems(split.train) };
  const blend = { name: "blend", scorer: scoreBlend(chosen.blend, parts, train, coldItems(data.popularity)) };
  const measured: MeasuredModel[] = [];
  for (const { name, scorer } of [...parts, blend]) {
    const onList = options.onListOf?.(name, split);
    const result = evaluateRanking(scorer, data, { k, users, ...(onList ? { onList } : {}) });
    measured.push({ name, result, chosen: chosenOf(name, chosen) });
    yield { step: ++step, stage: name, ndcg: null };
  }
  return {
    split,
    data,
    chosen,
    models,
    parts,
    ablation: ablate(parts, data, users, chosen, options),
    validationUsers: validation.users.length,
    testUsers: users.length,
    measured,
  };
}

function ablate(
  parts: readonly BlendPart[],
  data: RankingData,
  users: Int32Array,
  { blend }: ChosenRecommender,
  { k, seed }: PairOptions,
): PartWorth[] {
  const pool = buildBlendPool(parts, data, users);
  const weightsOf = (field: "weight" | "discovery") =>
    parts.map(({ name }) => blend.weights.find((part) => part.name === name)?.[field] ?? 0);
  const [weights, rare] = [weightsOf("weight"), weightsOf("discovery")];
  const places = blend.discoveryPlaces ?? 0;
  const without = (n: number | null) => {
    const drop = (all: readonly number[]) => (n === null ? all : all.with(n, 0));
    const discovery = places > 0 ? { discovery: { weights: drop(rare), places } } : {};
    return measureBlend(pool, { weights: drop(weights), ...discovery }, k).ndcg;
  };
  const whole = without(null);
  return parts.flatMap(({ name }, n) => {
    if (weights[n] === 0 && rare[n] === 0) return [];
    return [{ name, loss: bootstrapDifference(whole, without(n), { seed, resamples: 1000 }) }];
  });
}

function chosenOf(name: string, { settings, blend }: ChosenRecommender): object | null {
  switch (name) {
    case "item-knn":
      return settings.itemKnn;
    case "linear":
      return settings.linear;
    case "als":
      return settings.als;
    case "trend":
      return settings.trend;
    case "sequence":
      return settings.sequence;
    case "blend":
      return {
        weights: blend.weights,
        discoveryPlaces: blend.discoveryPlaces,
        validation: blend.single,
        fellBack: blend.fellBack,
      };
    default:
      return null;
  }
}
