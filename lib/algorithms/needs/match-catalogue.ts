import { createProducts } from "@/lib/algorithms/kernels/dense-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";
import { normalTail } from "@/lib/algorithms/stats/normal-tail";

export interface PhraseMatch {
  /** Row of the phrases. */
  readonly phrase: number;
  readonly cosine: number;
}

/** How often a catalogue that has nothing to do with a need may seem to answer it. */
const BY_CHANCE = 0.01;
/** However far it stands out, a phrase less near than this says something else. */
const LEAST_COSINE = 0.35;
const MOST = 8;

/**
 * The phrases of a catalogue that answer each ask, nearest first, at most 8. A phrase answers when it stands out from
 * all phrases by so many standard deviations that, by the normal law, chance would lift one of them there once in a
 * hundred catalogues of this size (Bonferroni over the phrases), and has a cosine of .35 at least. Rows are unit vectors.
 * Of the sample shop's asks those that a product carries stand out by 5.6 to 8.5, the others by 2.1 to 3.8; the limit is
 * 4.1. Cost: asks x phrases x cols in SIMD.
 */
export function matchCatalogue(asks: Matrix, phrases: Matrix): PhraseMatch[][] {
  if (asks.rows === 0 || phrases.rows === 0) return Array.from({ length: asks.rows }, () => []);
  const limit = deviations(BY_CHANCE / phrases.rows);
  const products = createProducts(phrases, asks.rows);
  const found: PhraseMatch[][] = [];
  for (let from = 0; from < asks.rows; from += products.blockRows) {
    const block = products.multiply(asks, from);
    for (let r = from; r < Math.min(asks.rows, from + products.blockRows); r++) {
      const start = (r - from) * products.stride;
      found.push(standingOut(block.slice(start, start + phrases.rows), limit));
    }
  }
  products.close();
  return found;
}

function standingOut(cosines: Float32Array, limit: number): PhraseMatch[] {
  const mean = cosines.reduce((sum, value) => sum + value, 0) / cosines.length;
  const spread = Math.sqrt(cosines.reduce((sum, value) => sum + (value - mean) ** 2, 0) / cosines.length);
  const least = Math.max(LEAST_COSINE, mean + limit * spread);
  return Array.from(cosines, (cosine, phrase) => ({ phrase, cosine }))
    .filter(({ cosine }) => cosine >= least)
    .sort((a, b) => b.cosine - a.cosine || a.phrase - b.phrase)
    .slice(0, MOST);
}

/** The z beyond which a standard normal lies with probability p on either side together, by bisection. */
function deviations(p: number): number {
  let low = 0;
  let high = 40;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalTail(middle) > p) low = middle;
    else high = middle;
  }
  return high;
}
