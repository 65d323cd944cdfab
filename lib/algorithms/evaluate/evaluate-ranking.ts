import type { Csr } from "@/lib/algorithms/csr";
import { coldItems, createCandidateMask } from "@/lib/algorithms/recommend/candidate-mask";
import { recommendTop } from "@/lib/algorithms/recommend/recommend-top";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";

export interface RankingData {
  /** Users x items: what a model was fitted on; these items are left out of a user's list. */
  readonly train: Csr;
  /** Users x items: what the list is held against. */
  readonly test: Csr;
  /** Train pairs an item; an item with none cannot be recommended and its test pairs are misses. */
  readonly popularity: Float64Array;
}

export interface RankedList {
  readonly user: number;
  readonly items: Int32Array;
  readonly scores: Float64Array;
}

export interface RankingResult {
  /** The users measured, in order; the arrays below have one value each. */
  readonly users: Int32Array;
  readonly ndcg: Float64Array;
  readonly recall: Float64Array;
  readonly hit: Float64Array;
  /** Mean over the test items of the precision at their rank; nought for one beyond the list (MAP is its mean). */
  readonly averagePrecision: Float64Array;
  /** Bits that the list's items tell on average: -log2 of the share of train users who have them. */
  readonly novelty: Float64Array;
  /** Train pairs of the user. */
  readonly history: Float64Array;
  /** Chance that places of two lists show different items. */
  readonly diversity: number;
  /** Items in at least one list / items that could be. */
  readonly coverage: number;
}

/** Users who have at least one test pair. */
export function testUsers(test: Csr): Int32Array {
  const users: number[] = [];
  for (let u = 0; u < test.rows; u++) {
    if ((test.indptr[u + 1] as number) > (test.indptr[u] as number)) users.push(u);
  }
  return Int32Array.from(users);
}

/**
 * Ranks every item for every user and measures the first k. DCG has gain 1 and discount log2(rank + 1); the
 * ideal DCG has min(k, test size) hits; recall is hits / test size; a hit is at least one.
 * Cost: users x (scorer + items). Memory: one score vector.
 */
export function evaluateRanking(
  scorer: Scorer,
  data: RankingData,
  options: { k: number; users?: Int32Array; onList?: (list: RankedList) => void },
): RankingResult {
  const { train, test, popularity } = data;
  const users = options.users ?? testUsers(test);
  const scores = new Float64Array(train.cols);
  const isTest = new Uint8Array(train.cols);
  const shown = new Float64Array(train.cols);
  const result = {
    ndcg: new Float64Array(users.length),
    recall: new Float64Array(users.length),
    hit: new Float64Array(users.length),
    averagePrecision: new Float64Array(users.length),
    novelty: new Float64Array(users.length),
    history: Float64Array.from(users, (user) => rowSize(train, user)),
  };
  const owners = Math.max(1, countOwners(train));
  const bits = popularity.map((count) => -Math.log2(Math.max(1, count) / owners));
  const cold = coldItems(popularity);
  const mask = createCandidateMask(train, cold);

  for (let n = 0; n < users.length; n++) {
    const user = users[n] as number;
    mark(isTest, test, user, 1);
    scorer(user, scores);
    const items = recommendTop(scores, { k: options.k, exclude: mask.of(user), popularity });
    const measured = measureList(items, isTest, rowSize(test, user), options.k);
    result.ndcg[n] = measured.ndcg;
    result.recall[n] = measured.recall;
    result.hit[n] = measured.recall > 0 ? 1 : 0;
    result.averagePrecision[n] = averagePrecisionOf(items, isTest, Math.min(options.k, rowSize(test, user)));
    let told = 0;
    for (const i of items) {
      shown[i] = (shown[i] as number) + 1;
      told += bits[i] as number;
    }
    result.novelty[n] = items.length === 0 ? 0 : told / items.length;
    options.onList?.({ user, items, scores: Float64Array.from(items, (i) => scores[i] as number) });
    mark(isTest, test, user, 0);
  }
  return { users, ...result, diversity: diversityOf(shown), coverage: share(shown, cold) };
}

/** NDCG and recall of one list against the items marked in `isTest`, of which there are `testSize`. */
export function measureList(
  items: Int32Array,
  isTest: Uint8Array,
  testSize: number,
  k: number,
): { ndcg: number; recall: number } {
  let gain = 0;
  let hits = 0;
  for (let rank = 0; rank < Math.min(k, items.length); rank++) {
    if (!isTest[items[rank] as number]) continue;
    gain += 1 / Math.log2(rank + 2);
    hits++;
  }
  let ideal = 0;
  for (let rank = 0; rank < Math.min(k, testSize); rank++) ideal += 1 / Math.log2(rank + 2);
  return testSize === 0 ? { ndcg: 0, recall: 0 } : { ndcg: gain / ideal, recall: hits / testSize };
}

function averagePrecisionOf(items: Int32Array, isTest: Uint8Array, possible: number): number {
  let hits = 0;
  let sum = 0;
  items.forEach((item, rank) => {
    if (isTest[item]) sum += ++hits / (rank + 1);
  });
  return possible === 0 ? 0 : sum / possible;
}

function countOwners(train: Csr): number {
  let owners = 0;
  for (let u = 0; u < train.rows; u++) if (rowSize(train, u) > 0) owners++;
  return owners;
}

/** Gini-Simpson index of how often each item is shown. */
function diversityOf(shown: Float64Array): number {
  const total = shown.reduce((sum, times) => sum + times, 0);
  return total === 0 ? 0 : 1 - shown.reduce((sum, times) => sum + (times / total) ** 2, 0);
}

function rowSize(matrix: Csr, row: number): number {
  return (matrix.indptr[row + 1] as number) - (matrix.indptr[row] as number);
}

function mark(flags: Uint8Array, matrix: Csr, row: number, value: number): void {
  const end = matrix.indptr[row + 1] as number;
  for (let p = matrix.indptr[row] as number; p < end; p++) flags[matrix.indices[p] as number] = value;
}

function share(shown: ArrayLike<number>, cold: Uint8Array): number {
  let possible = 0;
  let seen = 0;
  for (let i = 0; i < shown.length; i++) {
    if (cold[i]) continue;
    possible++;
    if (shown[i]) seen++;
  }
  return possible === 0 ? 0 : seen / possible;
}
