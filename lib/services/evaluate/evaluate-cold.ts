import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { dot } from "@/lib/algorithms/dot";
import { drain } from "@/lib/algorithms/drain";
import {
  bootstrapDifference,
  bootstrapMean,
  type Interval,
  meanOf,
} from "@/lib/algorithms/evaluate/bootstrap-interval";
import { evaluateRanking, testUsers } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { countItems, type Interactions, pairsToCsr, takePairs } from "@/lib/algorithms/evaluate/interactions";
import { portableHash } from "@/lib/algorithms/evaluate/portable-hash";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { fitAls } from "@/lib/algorithms/recommend/fit-als";
import { historiesOf } from "@/lib/algorithms/recommend/fit-models";
import { fitPopularity, scorePopularity } from "@/lib/algorithms/recommend/fit-popularity";
import { PAIRS_ALONE } from "@/lib/algorithms/recommend/knowledge";
import { scoreAls } from "@/lib/algorithms/recommend/score-als";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";
import { fadedStrengths } from "@/lib/algorithms/recommend/weigh-signals";
import { AppError } from "@/lib/domain/errors";
import { textFeatures, type WrittenText } from "@/lib/services/evaluate/text-features";

export interface ColdMeasure {
  readonly name: "popularity" | "content" | "als";
  readonly recall: Interval;
  readonly ndcg: Interval;
  readonly overPopularity: Interval;
}

export interface ColdEvaluation {
  readonly data: Readonly<Record<string, number>>;
  readonly k: number;
  readonly models: readonly ColdMeasure[];
  readonly chosen: object;
  readonly trials: readonly object[];
  readonly verdict: "beatsPopularity" | "noBetterThanPopularity";
}

interface Axes {
  readonly factors: number;
  readonly alpha: number;
  readonly regularisation: number;
}

const HIDDEN_SHARE = 0.2;
const ITERATIONS = 12;
const TRIALS: readonly Axes[] = [32, 64].flatMap((factors) =>
  [1, 8].flatMap((alpha) => [10, 40].map((regularisation) => ({ factors, alpha, regularisation }))),
);

/**
 * How well people without a history are served: a fifth of the users, by hash, lose all their interactions and keep
 * their texts. ALS whose priors come from texts (users' own, and items' by the users who are left) is held against
 * popularity and against likeness of text by recall@k on what was hidden. Settings are chosen on another fifth hidden
 * from the rest. Throws AppError "evaluateNothingToTest" where too few users have texts. Cost: nine fits.
 */
export function evaluateCold(
  pairs: Interactions,
  texts: readonly WrittenText[],
  options: { k: number; seed: number },
): ColdEvaluation {
  const { k, seed } = options;
  const speaking = new Set(texts.map(({ user }) => user));
  const users = pairs.userIds.map((name, user) => ({ user, name, hash: portableHash(`${seed}:${name}`) }));
  users.sort((a, b) => a.hash - b.hash || a.user - b.user);
  const share = Math.ceil(HIDDEN_SHARE * users.length);
  const namesOf = (part: typeof users) => new Set(part.map(({ name }) => name));
  const tested = namesOf(users.slice(0, share).filter(({ name }) => speaking.has(name)));
  const validated = namesOf(users.slice(share, 2 * share).filter(({ name }) => speaking.has(name)));
  if (tested.size === 0 || validated.size === 0)
    throw new AppError("evaluateNothingToTest", { pairs: pairs.user.length });

  const choosing = prepare(pairs, texts, { hidden: validated, gone: tested, seed, k });
  const trials = TRIALS.map((axes) => ({
    ...axes,
    recall: meanOf(choosing.measure(choosing.als(axes)).recall),
  }));
  const best = trials.reduce((a, b) => (b.recall > a.recall ? b : a));
  const test = prepare(pairs, texts, { hidden: tested, gone: new Set(), seed, k });
  const results = {
    popularity: test.measure(test.popularity),
    content: test.measure(test.content),
    als: test.measure(test.als(best)),
  };
  const models = (["popularity", "content", "als"] as const).map((name) => ({
    name,
    recall: bootstrapMean(results[name].recall, { seed }),
    ndcg: bootstrapMean(results[name].ndcg, { seed }),
    overPopularity: bootstrapDifference(results[name].recall, results.popularity.recall, { seed }),
  }));
  return {
    data: {
      pairs: pairs.user.length,
      users: users.length,
      items: pairs.itemIds.length,
      texts: texts.length,
      hiddenUsers: tested.size,
      hiddenPairs: test.hiddenPairs,
    },
    k,
    models,
    chosen: best,
    trials,
    verdict: (models.at(-1)?.overPopularity.low ?? 0) > 0 ? "beatsPopularity" : "noBetterThanPopularity",
  };
}

/** Models without the pairs of those hidden, whom they are asked for, and without all of those who are gone. */
function prepare(
  pairs: Interactions,
  texts: readonly WrittenText[],
  options: { hidden: ReadonlySet<string>; gone: ReadonlySet<string>; seed: number; k: number },
) {
  const { hidden, gone, seed, k } = options;
  const positions = Int32Array.from(pairs.user.keys());
  const isHidden = (p: number) => hidden.has(pairs.userIds[pairs.user[p] as number] ?? "");
  const isGone = (p: number) => gone.has(pairs.userIds[pairs.user[p] as number] ?? "");
  const left = takePairs(
    pairs,
    positions.filter((p) => !isHidden(p) && !isGone(p)),
  );
  const asked = takePairs(pairs, positions.filter(isHidden));
  // What those hidden wrote is known of them, and of no item.
  const features = textFeatures(pairs, texts, {
    seed,
    ofUser: () => true,
    ofItem: ({ user }) => !hidden.has(user) && !gone.has(user),
  });
  const { histories } = historiesOf(left, PAIRS_ALONE, 0);
  const strengths = fadedStrengths(histories, null);
  const test = pairsToCsr(asked);
  const data = { train: emptyRows(strengths), test, popularity: countItems(left) };
  const users = testUsers(test);
  return {
    hiddenPairs: asked.user.length,
    measure: (scorer: Scorer) => evaluateRanking(scorer, data, { k, users }),
    popularity: scorePopularity(fitPopularity(pairsToCsr(left))),
    content: cosines(features.users, features.items),
    als: (axes: Axes) => {
      const fit = { ...axes, scaling: 0.5, iterations: ITERATIONS, seed };
      return scoreAls(drain(fitAls(strengths, fit, features)), users);
    },
  };
}

/** Nobody asked for has a train pair: nothing to leave out. */
function emptyRows(matrix: Csr): Csr {
  return csrFromTriples(matrix.rows, matrix.cols, [], [], []);
}

/** Likeness of text. */
function cosines(users: Matrix, items: Matrix): Scorer {
  return (user, out) => {
    const own = rowOf(users, user);
    for (let i = 0; i < items.rows; i++) out[i] = dot(own, rowOf(items, i));
  };
}
