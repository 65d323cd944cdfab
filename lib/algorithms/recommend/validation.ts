import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
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

/** Mean NDCG@k of a scorer on the validation users; nought where there are none. */
export function validationNdcg(scorer: Scorer, validation: Validation): number {
  const { data, users, k } = validation;
  return users.length === 0 ? 0 : meanOf(evaluateRanking(scorer, data, { k, users }).ndcg);
}

function sample(users: Int32Array, size: number, seed: number): Int32Array {
  if (users.length <= size) return users;
  return createRandom(seed).shuffle(users.slice()).slice(0, size).sort();
}
