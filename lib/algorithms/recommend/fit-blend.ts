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

const STEPS = [0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3];
const ROUNDS = 4;

/**
 * Weights of several recommenders that make NDCG@k on validation users large. Coordinate search from the best single
 * part, whose weight stays the unit, over a coarse grid of non-negative weights: NDCG has no gradient, and a coarse
 * grid cannot follow noise far. The search is first done on either half of the users and judged on the other; only
 * if that gains is the mixture kept, otherwise the best part stands alone.
 * `data` and `users` must come from outside the data that the parts were fitted on.
 * Cost: one scoring of the users by every part, then about parts x 40 passes over the pool.
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
    ndcg: meanOf(measureBlend(pool, alone(parts.length, n), options.k)),
  }));
  const holds = gainOnOthers(pool, parts.length, options) > 0;
  const weights = holds
    ? searchWeights(pool, parts.length, options.k)
    : alone(parts.length, bestOf(pool, parts.length, options.k));
  return {
    weights: parts.map((part, n) => ({ name: part.name, weight: weights[n] ?? 0 })),
    ndcg: meanOf(measureBlend(pool, weights, options.k)),
    single,
    fellBack: !holds,
  };
}

/** Mean gain over the best single part when weights and part are chosen on one half and measured on the other. */
function gainOnOthers(pool: BlendPool, parts: number, options: BlendOptions): number {
  const order = createRandom(options.seed).shuffle(Int32Array.from({ length: pool.length }, (_, n) => n));
  const half = order.length >> 1;
  const first = pick(pool, order.subarray(0, half));
  const second = pick(pool, order.subarray(half));
  if (first.length === 0) return 0;
  let gain = 0;
  for (const [fit, held] of [
    [first, second],
    [second, first],
  ] as const) {
    const mixed = measureBlend(held, searchWeights(fit, parts, options.k), options.k);
    const best = measureBlend(held, alone(parts, bestOf(fit, parts, options.k)), options.k);
    gain += sum(mixed) - sum(best);
  }
  return gain / pool.length;
}

function searchWeights(pool: BlendPool, parts: number, k: number): number[] {
  const lead = bestOf(pool, parts, k);
  const weights = alone(parts, lead);
  let best = sum(measureBlend(pool, weights, k));
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (let part = 0; part < parts; part++) {
      if (part === lead) continue;
      const kept = weights[part] ?? 0;
      let chosen = kept;
      for (const step of STEPS) {
        if (step === kept) continue;
        weights[part] = step;
        const value = sum(measureBlend(pool, weights, k));
        if (value <= best) continue;
        best = value;
        chosen = step;
      }
      weights[part] = chosen;
    }
    if (best <= before) break;
  }
  return weights;
}

function bestOf(pool: BlendPool, parts: number, k: number): number {
  const values = Array.from({ length: parts }, (_, n) => sum(measureBlend(pool, alone(parts, n), k)));
  return values.indexOf(Math.max(...values));
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
