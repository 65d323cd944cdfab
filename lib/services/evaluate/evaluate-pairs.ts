import { evaluateRanking, type RankedList, testUsers } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { countItems, type Interactions, pairsToCsr } from "@/lib/algorithms/evaluate/interactions";
import {
  type Split,
  type SplitProtocol,
  splitInteractions,
} from "@/lib/algorithms/evaluate/split-interactions";
import type { Matrix } from "@/lib/algorithms/matrix";
import { coldItems } from "@/lib/algorithms/recommend/candidate-mask";
import { type ChosenRecommender, chooseSettings } from "@/lib/algorithms/recommend/choose-settings";
import { fitParts } from "@/lib/algorithms/recommend/fit-parts";
import { scoreBlend } from "@/lib/algorithms/recommend/score-blend";
import { carveValidation } from "@/lib/algorithms/recommend/validation";
import { AppError } from "@/lib/domain/errors";
import type { MeasuredModel } from "@/lib/services/evaluate/compare-models";

/** The trend is a part of the blend, not a model of its own name. */
const MEASURED = ["popularity", "item-knn", "linear", "als", "content"];

export interface PairOptions {
  readonly protocol: SplitProtocol;
  readonly k: number;
  readonly seed: number;
  /** items x dims, or null where nothing is known of the items. */
  readonly content: Matrix | null;
  /** Asked once a model, for who wants its lists. */
  readonly onListOf?: (model: string, split: Split) => ((list: RankedList) => void) | undefined;
}

export interface EvaluatedPairs {
  readonly split: Split;
  readonly chosen: ChosenRecommender;
  readonly validationUsers: number;
  readonly testUsers: number;
  /** Popularity first, the blend last. */
  readonly measured: readonly MeasuredModel[];
}

/**
 * Splits, chooses every setting inside the training part, fits, and looks at the test part once. Yields what it has
 * done, with the validation NDCG reached where there is one. Throws AppError "evaluateNothingToTest" where nobody has
 * both training and test pairs.
 */
export function* evaluatePairs(
  pairs: Interactions,
  options: PairOptions,
): Generator<{ step: number; stage: string; ndcg: number | null }, EvaluatedPairs> {
  const { protocol, k, seed, content } = options;
  let step = 0;
  const split = splitInteractions(pairs, protocol, seed);
  const test = pairsToCsr(split.test);
  const users = testUsers(test);
  if (users.length === 0) throw new AppError("evaluateNothingToTest", { pairs: pairs.user.length });

  const validation = carveValidation(split.train, { protocol, k, seed });
  const choosing = chooseSettings(validation, { seed, content });
  let turn = choosing.next();
  for (; !turn.done; turn = choosing.next()) {
    yield { step: ++step, stage: `choose ${turn.value.stage}`, ndcg: turn.value.ndcg };
  }
  const chosen = turn.value;
  const parts = fitParts(split.train, chosen.settings, { users, content });
  yield { step: ++step, stage: "fit", ndcg: null };

  const train = pairsToCsr(split.train);
  const data = { train, test, popularity: countItems(split.train) };
  const blend = { name: "blend", scorer: scoreBlend(chosen.blend, parts, train, coldItems(data.popularity)) };
  const measured: MeasuredModel[] = [];
  for (const { name, scorer } of [...parts.filter((part) => MEASURED.includes(part.name)), blend]) {
    const onList = options.onListOf?.(name, split);
    const result = evaluateRanking(scorer, data, { k, users, ...(onList ? { onList } : {}) });
    measured.push({ name, result, chosen: chosenOf(name, chosen) });
    yield { step: ++step, stage: name, ndcg: null };
  }
  return { split, chosen, validationUsers: validation.users.length, testUsers: users.length, measured };
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
