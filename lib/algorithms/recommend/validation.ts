import { evaluateRanking, type RankingData, testUsers } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { countItems, type Interactions, pairsToCsr } from "@/lib/algorithms/evaluate/interactions";
import {
  type Split,
  type SplitProtocol,
  splitInteractions,
} from "@/lib/algorithms/evaluate/split-interactions";
import { createRandom } from "@/lib/algorithms/random";
import type { Knowledge } from "@/lib/algorithms/recommend/knowledge";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";

/** What settings are chosen on: data held out of the training data, never the test data. */
export interface Validation {
  /** The training data less the held-out part, and what was known beside it then. */
  readonly fitPairs: Interactions;
  readonly knowledge: Knowledge;
  readonly data: RankingData;
  /** The users it is measured on, ascending; a sample where there are many. */
  readonly users: Int32Array;
  readonly k: number;
}

/** Settings that were tried, and what they were worth. */
export interface Trial {
  readonly model: string;
  readonly settings: object;
  readonly ndcg: number;
}

/** What a search for settings is told, and tells. */
export interface Search {
  readonly seed: number;
  /** Told each trial. */
  readonly note: (trial: Trial) => void;
  /** Whether the time for searching is up: then the best so far stands. */
  readonly isOver: () => boolean;
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
export function splitForValidation(train: Interactions, options: ValidationOptions): Split {
  return splitInteractions(train, options.protocol, options.seed + 1);
}

/** The split with what was known before its test part. */
export function createValidation(split: Split, knowledge: Knowledge, options: ValidationOptions): Validation {
  const test = pairsToCsr(split.test);
  return {
    fitPairs: split.train,
    knowledge,
    data: { train: pairsToCsr(split.train), test, popularity: countItems(split.train) },
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

/** Memories worth trying: fractions of the time that the pairs span, longest first. None without times. */
export function memoriesToTry(pairs: Interactions): number[] {
  if (!pairs.time || pairs.time.length === 0) return [];
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const t of pairs.time) {
    if (t < first) first = t;
    if (t > last) last = t;
  }
  return last > first ? [0.5, 0.2, 0.1, 0.05, 0.02].map((fraction) => fraction * (last - first)) : [];
}
