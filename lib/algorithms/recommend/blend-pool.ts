import type { Csr } from "@/lib/algorithms/csr";
import { measureList, type RankingData } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { CANDIDATES_A_PART, discover, standardise } from "@/lib/algorithms/recommend/apply-blend";
import { coldItems, createCandidateMask } from "@/lib/algorithms/recommend/candidate-mask";
import { recommendTop } from "@/lib/algorithms/recommend/recommend-top";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";

/** A recommender that a blend may use. */
export interface BlendPart {
  readonly name: string;
  readonly scorer: Scorer;
}

/** One validation user: the items that any part puts near the top, with every part's standard score of them. */
interface PooledUser {
  readonly items: Int32Array;
  readonly parts: readonly Float32Array[];
  readonly popularity: Float32Array;
  readonly isTest: Uint8Array;
  readonly testSize: number;
}

export type BlendPool = readonly PooledUser[];

/**
 * Scores every validation user once by every part and keeps the union of each part's best 100 items, the candidates:
 * the blend's first ten come from these, so that trying weights needs no scorer again.
 * Cost: users x (scorers + items x parts); memory about users x parts x 300 floats.
 */
export function buildBlendPool(parts: readonly BlendPart[], data: RankingData, users: Int32Array): BlendPool {
  const items = data.train.cols;
  const mask = createCandidateMask(data.train, coldItems(data.popularity));
  const scores = parts.map(() => new Float64Array(items));
  const pool: PooledUser[] = [];
  for (const user of users) {
    const skip = mask.of(user);
    const chosen = new Set<number>();
    for (let n = 0; n < parts.length; n++) {
      const out = scores[n] as Float64Array;
      parts[n]?.scorer(user, out);
      standardise(out, skip);
      for (const i of recommendTop(out, { k: CANDIDATES_A_PART, exclude: skip, popularity: data.popularity }))
        chosen.add(i);
    }
    const list = Int32Array.from(chosen).sort();
    const test = rowOf(data.test, user);
    pool.push({
      items: list,
      parts: scores.map((out) => Float32Array.from(list, (i) => out[i] as number)),
      popularity: Float32Array.from(list, (i) => data.popularity[i] as number),
      isTest: Uint8Array.from(list, (i) => (test.includes(i) ? 1 : 0)),
      testSize: test.length,
    });
  }
  return pool;
}

export interface MeasuredBlend {
  /** NDCG@k of every pooled user. */
  readonly ndcg: Float64Array;
  /** Different items in all lists together. */
  readonly shown: number;
}

/** Weights of the parts, and those by which the last places of a list go to what few lists show. */
export interface TriedBlend {
  readonly weights: readonly number[];
  readonly discovery?: { readonly weights: readonly number[]; readonly places: number };
}

/** Lists of every pooled user under these weights, measured. Cost: users x parts x 300. */
export function measureBlend(pool: BlendPool, { weights, discovery }: TriedBlend, k: number): MeasuredBlend {
  const ndcg = new Float64Array(pool.length);
  const shown = new Set<number>();
  for (let n = 0; n < pool.length; n++) {
    const user = pool[n];
    if (!user) continue;
    const total = weighed(user, weights);
    if (discovery)
      for (const { item, by } of discover(total, weighed(user, discovery.weights), discovery.places, { k }))
        total[item] = (total[item] as number) + by;
    const list = recommendTop(total, { k, popularity: user.popularity });
    ndcg[n] = measureList(list, user.isTest, user.testSize, k).ndcg;
    for (const at of list) shown.add(user.items[at] as number);
  }
  return { ndcg, shown: shown.size };
}

function weighed(user: PooledUser, weights: readonly number[]): Float64Array {
  const total = new Float64Array(user.popularity.length);
  for (let part = 0; part < weights.length; part++) {
    const weight = weights[part] as number;
    const scores = user.parts[part];
    if (weight === 0 || !scores) continue;
    for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + weight * (scores[i] as number);
  }
  return total;
}

function rowOf(matrix: Csr, row: number): Int32Array {
  return matrix.indices.subarray(matrix.indptr[row] as number, matrix.indptr[row + 1] as number);
}
