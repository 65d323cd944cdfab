import { evaluateRanking, type RankingData, testUsers } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { countItems, type Interactions, pairsToCsr } from "@/lib/algorithms/evaluate/interactions";
import { type SplitProtocol, splitInteractions } from "@/lib/algorithms/evaluate/split-interactions";
import { createRandom } from "@/lib/algorithms/random";
import { pairStrengths } from "@/lib/algorithms/recommend/pair-strengths";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";

/** What settings are chosen on: data held out of the training data, never the test data. */
export interface Validation {
  /** The training data less the held-out part. */
  readonly fitPairs: Interactions;
  readonly data: RankingData;
  /** The users it is measured on, ascending; a sample where there are many. */
  readonly users: Int32Array;
  readonly k: number;
}

export interface ValidationOptions {
  readonly protocol: SplitProtocol;
  readonly k: number;
  readonly seed: number;
  /** Users measured at most; 2,000 unless said. */
  readonly maxUsers?: number;
}

/**
 * Divides training pairs once more by the protocol that the test was made by, so that settings are chosen for the
 * question which the test will ask. Cost: as the split.
 */
export function carveValidation(train: Interactions, options: ValidationOptions): Validation {
  const split = splitInteractions(train, options.protocol, options.seed + 1);
  const test = pairsToCsr(split.test);
  return {
    fitPairs: split.train,
    data: { train: pairStrengths(split.train), test, popularity: countItems(split.train) },
    users: sample(testUsers(test), options.maxUsers ?? 2000, options.seed),
    k: options.k,
  };
}

/** NDCG@k of a scorer for each validation user. */
export function validationNdcg(scorer: Scorer, validation: Validation): Float64Array {
  const { data, users, k } = validation;
  return evaluateRanking(scorer, data, { k, users }).ndcg;
}

/**
 * Whether values of the same users are better by more than `errors` standard errors of the mean difference: on few
 * validation users the best of many settings is mostly the luckiest, and a walk should not follow luck.
 */
export function isClearlyBetter(values: Float64Array, than: Float64Array, errors: number): boolean {
  const n = values.length;
  let sum = 0;
  let squares = 0;
  for (let u = 0; u < n; u++) {
    const difference = (values[u] as number) - (than[u] as number);
    sum += difference;
    squares += difference * difference;
  }
  const variance = Math.max(0, squares / n - (sum / n) ** 2);
  return n > 0 && sum / n > errors * Math.sqrt(variance / n);
}

function sample(users: Int32Array, size: number, seed: number): Int32Array {
  if (users.length <= size) return users;
  return createRandom(seed).shuffle(users.slice()).slice(0, size).sort();
}
