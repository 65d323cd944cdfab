import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import type { RankingData } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { createRandom } from "@/lib/algorithms/random";
import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import {
  type BlendPart,
  type BlendPool,
  buildBlendPool,
  measureBlend,
  type TriedBlend,
} from "@/lib/algorithms/recommend/blend-pool";
import { alone, searchWeights, type Worth } from "@/lib/algorithms/recommend/search-weights";

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

const FOLDS = 5;
/** A blend is to show this many times the items that popularity shows. */
const WIDTH = 6;
/** How much of NDCG is taken off lists that are narrower: nothing, and up to a quarter. */
const NARROWNESS = [0, 0.25];
/** Places of a list that may go to discovery, and how wide the weights of these places are to be. */
const MOST_PLACES = 5;
const DISCOVERY_WIDTH = 10;

/**
 * Weights of several recommenders that make NDCG@k on validation users large, found by coordinate search on a coarse
 * grid: NDCG has no gradient, and a coarse grid cannot follow noise far. The search is first done without a fifth of the
 * users and judged on that fifth, five times; only if that gains is the mixture kept, otherwise the best part stands
 * alone. What everybody gets is no recommendation: where lists show few items more than popularity's, the first part,
 * the last places go to other items, by weights of their own, as few places as make lists wide enough; none where that
 * would make them worse than the best part.
 * `data` and `users` must come from outside the data that the parts were fitted on.
 * Cost: one scoring of the users by every part, then about parts x 600 passes over the pool.
 */
export function fitBlend(
  parts: readonly BlendPart[],
  data: RankingData,
  users: Int32Array,
  options: BlendOptions,
): FittedBlend {
  const { k } = options;
  const pool = buildBlendPool(parts, data, users);
  const ndcgOf = (tried: TriedBlend) => meanOf(measureBlend(pool, tried, k).ndcg);
  const single = parts.map(({ name }, n) => ({ name, ndcg: ndcgOf({ weights: alone(parts.length, n) }) }));
  const bestSingle = Math.max(...single.map(({ ndcg }) => ndcg));
  const rising = parts.some(({ name }) => name === "trend");
  const holds = gainOnOthers(pool, parts.length, { ...options, rising }) > 0;
  const heads = holds
    ? NARROWNESS.map((narrowness) =>
        searchWeights(parts.length, worthOn(pool, parts.length, k, narrowness), rising),
      )
    : [
        alone(
          parts.length,
          single.findIndex(({ ndcg }) => ndcg === bestSingle),
        ),
      ];
  const wanted = WIDTH * measureBlend(pool, { weights: alone(parts.length, 0) }, k).shown;
  const tried = heads.map((weights) => widen(pool, weights, { k, wanted, rising, least: bestSingle }));
  const best = tried.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a));
  const { weights, discovery } = best.blend;
  return {
    weights: parts.map(({ name }, n) => ({
      name,
      weight: weights[n] ?? 0,
      ...(discovery ? { discovery: discovery.weights[n] ?? 0 } : {}),
    })),
    discoveryPlaces: discovery?.places ?? 0,
    ndcg: best.ndcg,
    single,
    fellBack: !holds,
  };
}

interface WidenedBlend {
  readonly blend: TriedBlend;
  readonly ndcg: number;
  /** Share of the wanted width that is reached, 1 at most. */
  readonly width: number;
}

/** NDCG, less what is left of narrowness. */
function rankOf({ ndcg, width }: WidenedBlend): number {
  return ndcg * (1 - Math.max(...NARROWNESS) * (1 - width));
}

/** The blend with as few places for discovery as make it wide enough, and is still no worse than `least`. */
function widen(
  pool: BlendPool,
  weights: readonly number[],
  { k, wanted, rising, least }: { k: number; wanted: number; rising: boolean; least: number },
): WidenedBlend {
  const measured = (blend: TriedBlend): WidenedBlend => {
    const { ndcg, shown } = measureBlend(pool, blend, k);
    return { blend, ndcg: meanOf(ndcg), width: Math.min(1, shown / wanted) };
  };
  let best = measured({ weights });
  if (best.width === 1) return best;
  const wide = searchWeights(weights.length, worthOn(pool, weights.length, k, 1, DISCOVERY_WIDTH), rising);
  for (let places = 1; places <= MOST_PLACES && best.width < 1; places++) {
    const next = measured({ weights, discovery: { weights: wide, places } });
    if (next.ndcg < least) break;
    if (next.width > best.width) best = next;
  }
  return best;
}

/** Mean gain over the best single part when weights and part are chosen without the users they are measured on. */
function gainOnOthers(
  pool: BlendPool,
  parts: number,
  { k, seed, rising }: BlendOptions & { rising: boolean },
): number {
  const order = createRandom(seed).shuffle(Int32Array.from({ length: pool.length }, (_, n) => n));
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
    const [inside, outside] = [worthOn(fitted, parts, k, 0), worthOn(held, parts, k, 0)];
    const lead = Array.from({ length: parts }, (_, n) => alone(parts, n)).reduce((a, b) =>
      inside(b) > inside(a) ? b : a,
    );
    gain += held.length * (outside(searchWeights(parts, inside, rising)) - outside(lead));
  }
  return pool.length === 0 ? 0 : gain / pool.length;
}

/** Mean NDCG of the users, less what narrow lists cost. */
function worthOn(pool: BlendPool, parts: number, k: number, narrowness: number, width = WIDTH): Worth {
  const wanted = width * measureBlend(pool, { weights: alone(parts, 0) }, k).shown;
  return (weights) => {
    const { ndcg, shown } = measureBlend(pool, { weights }, k);
    return meanOf(ndcg) * (1 - narrowness * Math.max(0, 1 - shown / wanted));
  };
}

function pick(pool: BlendPool, order: Int32Array): BlendPool {
  return Array.from(order).flatMap((n) => pool[n] ?? []);
}
