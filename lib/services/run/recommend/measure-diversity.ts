import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { measureList } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { coldItems, createCandidateMask } from "@/lib/algorithms/recommend/candidate-mask";
import { diversify } from "@/lib/algorithms/recommend/diversify";
import { itemLikeness } from "@/lib/algorithms/recommend/item-likeness";
import { recommendTop } from "@/lib/algorithms/recommend/recommend-top";
import { scoreBlend } from "@/lib/algorithms/recommend/score-blend";
import type { DiversityCost } from "@/lib/domain/recommendation/diversity-cost";
import type { EvaluatedPairs } from "@/lib/services/evaluate/evaluate-pairs";

const BALANCES = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
/** Items that a list is picked from, and test users that are measured at most. */
const CANDIDATES = 50;
const MOST_USERS = 500;

/**
 * What lists whose items are less alike cost on the test: NDCG lost, and the mean likeness of two items of a list, at
 * each balance of maximal marginal relevance. Cost: users x balances x k x 50 likenesses.
 */
export function measureDiversity(
  { chosen, models, parts, data, measured }: EvaluatedPairs,
  { k }: { k: number },
): DiversityCost[] {
  const { train, test, popularity } = data;
  const cold = coldItems(popularity);
  const scorer = scoreBlend(chosen.blend, parts, train, cold);
  const mask = createCandidateMask(train, cold);
  const likeness = itemLikeness(models);
  const scores = new Float64Array(train.cols);
  const isTest = new Uint8Array(train.cols);
  const users = measured[0]?.result.users.slice(0, MOST_USERS) ?? new Int32Array(0);
  const ndcg = BALANCES.map(() => new Float64Array(users.length));
  const alike = BALANCES.map(() => new Float64Array(users.length));
  users.forEach((user, n) => {
    scorer(user, scores);
    const items = recommendTop(scores, { k: CANDIDATES, exclude: mask.of(user), popularity });
    const own = Float64Array.from(items, (item) => scores[item] as number);
    const wanted = test.indices.subarray(test.indptr[user], test.indptr[user + 1]);
    for (const item of wanted) isTest[item] = 1;
    BALANCES.forEach((balance, b) => {
      const list = diversify(items, own, likeness, { balance, k });
      (ndcg[b] as Float64Array)[n] = measureList(list, isTest, wanted.length, k).ndcg;
      (alike[b] as Float64Array)[n] = meanLikeness(list, likeness);
    });
    for (const item of wanted) isTest[item] = 0;
  });
  const plain = meanOf(ndcg[0] ?? new Float64Array(0));
  return BALANCES.map((balance, b) => ({
    balance,
    ndcgLoss: plain - meanOf(ndcg[b] as Float64Array),
    likeness: meanOf(alike[b] as Float64Array),
  }));
}

function meanLikeness(list: Int32Array, likeness: (a: number, b: number) => number): number {
  let [sum, pairs] = [0, 0];
  for (let a = 0; a < list.length; a++) {
    for (let b = 0; b < a; b++) {
      sum += likeness(list[a] as number, list[b] as number);
      pairs++;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}
