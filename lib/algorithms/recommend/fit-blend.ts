import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import type { RankingData } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { createRandom } from "@/lib/algorithms/random";
import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import {
  type BlendPart,
  type BlendPool,
  buildBlendPool,
  measureBlend,
} from "@/lib/algorithms/recommend/blend-pool";

export interface BlendOptions {
  /** Length of the list whose NDCG is made large. */
  readonly k: number;
  readonly seed: number;
}

export interface FittedBlend extends BlendModel {
  /** NDCG@k on the validation users, of the blend and of each part alone. */
  readonly ndcg: number;
  readonly single: readonly { readonly name: string; readonly ndcg: number }[];
  /** True where a mixture did not hold on users it was not fitted on: the best part stands alone. */
  readonly fellBack: boolean;
}

const STEPS = [0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 5];
const ROUNDS = 4;
const FOLDS = 5;
/** A blend is to show this many times the items that popularity shows; what falls short of it takes up to this share of NDCG. */
const WIDTH = 6;
const NARROWNESS = 0.25;

/**
 * Weights of several recommenders that make NDCG@k on validation users large. Coordinate search from the best single
 * part, whose weight stays the unit, and from all alike, over a coarse grid of non-negative weights: NDCG has no
 * gradient, and a coarse grid cannot follow noise far. The search is first done without a fifth of the users and
 * judged on that fifth, five times; only if that gains is the mixture kept, otherwise the best part stands alone.
 * Lists that show few items more than popularity's, the first part, are taken down by up to a quarter: what everybody
 * gets is no recommendation.
 * `data` and `users` must come from outside the data that the parts were fitted on.
 * Cost: one scoring of the users by every part, then about parts x 400 passes over the pool.
 */
export function fitBlend(
  parts: readonly BlendPart[],
  data: RankingData,
  users: Int32Array,
  options: BlendOptions,
): FittedBlend {
  const pool = buildBlendPool(parts, data, users);
  const single = parts.map((part, n) => ({
    name: part.name,
    ndcg: meanOf(measureBlend(pool, alone(parts.length, n), options.k).ndcg),
  }));
  const holds = gainOnOthers(pool, parts.length, options) > 0;
  const weights = holds
    ? searchWeights(pool, parts.length, options.k)
    : alone(parts.length, bestOf(pool, parts.length, options.k));
  return {
    weights: parts.map((part, n) => ({ name: part.name, weight: weights[n] ?? 0 })),
    ndcg: meanOf(measureBlend(pool, weights, options.k).ndcg),
    single,
    fellBack: !holds,
  };
}

/** Mean gain over the best single part when weights and part are chosen without the users they are measured on. */
function gainOnOthers(pool: BlendPool, parts: number, options: BlendOptions): number {
  const order = createRandom(options.seed).shuffle(Int32Array.from({ length: pool.length }, (_, n) => n));
  let gain = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = pick(
      pool,
      order.filter((_, n) => n % FOLDS !== fold),
    );
    const held = pick(
      pool,
      order.filter((_, n) => n % FOLDS === fold),
    );
    if (fitted.length === 0 || held.length === 0) continue;
    const worth = worthOn(held, parts, options.k);
    gain +=
      worth(searchWeights(fitted, parts, options.k)) - worth(alone(parts, bestOf(fitted, parts, options.k)));
  }
  return pool.length === 0 ? 0 : gain / pool.length;
}

/** From the best part alone and from all parts alike; the better end of the two. */
function searchWeights(pool: BlendPool, parts: number, k: number): number[] {
  const lead = bestOf(pool, parts, k);
  const ends = [alone(parts, lead), Array.from({ length: parts }, () => 1)].map((start) =>
    climb(pool, start, lead, k),
  );
  return ends.reduce((best, end) => (end.value > best.value ? end : best)).weights;
}

/** One weight at a time to its best step, the leading part's staying the unit, until a round gains nothing. */
function climb(
  pool: BlendPool,
  start: number[],
  lead: number,
  k: number,
): { weights: number[]; value: number } {
  const weights = [...start];
  const worth = worthOn(pool, start.length, k);
  let best = worth(weights);
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (let part = 0; part < weights.length; part++) {
      if (part === lead) continue;
      const kept = weights[part] ?? 0;
      let chosen = kept;
      for (const step of STEPS) {
        if (step === kept) continue;
        weights[part] = step;
        const value = worth(weights);
        if (value <= best) continue;
        best = value;
        chosen = step;
      }
      weights[part] = chosen;
    }
    if (best <= before) break;
  }
  return { weights, value: best };
}

function bestOf(pool: BlendPool, parts: number, k: number): number {
  const worth = worthOn(pool, parts, k);
  const values = Array.from({ length: parts }, (_, n) => worth(alone(parts, n)));
  return values.indexOf(Math.max(...values));
}

/** NDCG of all users together, less what narrow lists cost. */
function worthOn(pool: BlendPool, parts: number, k: number): (weights: readonly number[]) => number {
  const wanted = WIDTH * measureBlend(pool, alone(parts, 0), k).shown;
  return (weights) => {
    const { ndcg, shown } = measureBlend(pool, weights, k);
    return sum(ndcg) * (1 - NARROWNESS * Math.max(0, 1 - shown / wanted));
  };
}

function alone(parts: number, n: number): number[] {
  return Array.from({ length: parts }, (_, at) => (at === n ? 1 : 0));
}

function pick(pool: BlendPool, order: Int32Array): BlendPool {
  return Array.from(order).flatMap((n) => pool[n] ?? []);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
