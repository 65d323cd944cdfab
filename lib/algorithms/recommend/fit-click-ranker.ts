import { csrFromTriples } from "@/lib/algorithms/csr";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { mapRow } from "@/lib/algorithms/recommend/feature-map";
import type { AlsFeatures } from "@/lib/algorithms/recommend/fit-als";
import {
  type ClickMachine,
  type ClickRows,
  fitClickMachine,
} from "@/lib/algorithms/recommend/fit-click-machine";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";
import { applyPca } from "@/lib/algorithms/reduce/apply-pca";
import { fitPca, type PcaModel } from "@/lib/algorithms/reduce/fit-pca";

/** What was shown to users, oldest first, a column an array. */
export interface Impressions {
  readonly user: Int32Array;
  readonly item: Int32Array;
  /** From 1; 0 where it was not told. */
  readonly position: Int32Array;
  readonly clicked: Uint8Array;
  /** Chance with which each was shown; null where that is not known of all. */
  readonly propensity: Float64Array | null;
}

export interface ClickSettings {
  readonly factors: number;
  readonly ridge: number;
  readonly epochs: number;
}

/** R = CTR(v): log odds of a click on item i, but for what is the same for all items: bias_i + (v map) . vector_i. */
export interface ClickRanker {
  readonly bias: Float64Array;
  /** items x factors. */
  readonly vectors: Matrix;
  /** (dims + 1) x factors, as feature-map.ts has it; null where nothing is known of users. */
  readonly userMap: Matrix | null;
}

/** Features of impressions, and how a fitted machine becomes a ranker. */
export interface ClickSpace {
  readonly rows: ClickRows;
  readonly alone: Uint8Array;
  rankerOf(machine: ClickMachine): ClickRanker;
}

const PROFILE_DIMS = 12;
const LAST_POSITION = 20;
/** How many times the usual weight a rarely shown item may have. */
const LARGEST_WEIGHT = 5;

/**
 * Rows for a factorisation machine on (v, product, place): leading components of the user's profile, the item and what
 * it is, each with a vector, and the position, which adds to the odds alone, so that what stood on top is not taken for
 * what is liked. Impressions weigh by the inverse of the chance with which they were shown. Cost: entries.
 */
export function clickSpace(impressions: Impressions, features: AlsFeatures, items: number): ClickSpace {
  const { user, item, position, clicked, propensity } = impressions;
  const pca = features.users ? fitPca(features.users, { dimensions: PROFILE_DIMS }) : null;
  const profiles = pca && features.users ? unitSpread(applyPca(pca, features.users), pca) : null;
  const content = features.items;
  const from = { item: profiles?.cols ?? 0, content: 0, position: 0 };
  from.content = from.item + items;
  from.position = from.content + (content?.cols ?? 0);
  const size = from.position + LAST_POSITION + 1;
  const [row, col, value]: [number[], number[], number[]] = [[], [], []];
  const put = (r: number, c: number, x: number) => {
    if (x === 0) return;
    row.push(r);
    col.push(c);
    value.push(x);
  };
  for (let r = 0; r < item.length; r++) {
    const i = item[r] as number;
    if (profiles) for (const [d, x] of rowOf(profiles, user[r] as number).entries()) put(r, d, x);
    put(r, from.item + i, 1);
    if (content) for (const [d, x] of rowOf(content, i).entries()) put(r, from.content + d, x);
    put(r, from.position + Math.min(LAST_POSITION, position[r] as number), 1);
  }
  return {
    rows: {
      features: csrFromTriples(item.length, size, row, col, value),
      clicked,
      ...(propensity ? { weight: inverseWeights(propensity) } : {}),
    },
    alone: Uint8Array.from({ length: size }, (_, c) => (c >= from.position ? 1 : 0)),
    rankerOf: (machine) => {
      const { factors } = machine;
      const ranker = { bias: new Float64Array(items), vectors: zeros(items, factors) };
      for (let i = 0; i < items; i++) {
        const own = [{ at: from.item + i, x: 1 }];
        if (content)
          for (const [d, x] of rowOf(content, i).entries()) if (x) own.push({ at: from.content + d, x });
        const vector = rowOf(ranker.vectors, i);
        let squares = 0;
        for (const { at, x } of own) {
          ranker.bias[i] = (ranker.bias[i] as number) + x * (machine.weights[at] as number);
          for (let f = 0; f < factors; f++) {
            const part = x * (machine.vectors[at * factors + f] as number);
            vector[f] = (vector[f] as number) + part;
            squares += part * part;
          }
        }
        const pairs = vector.reduce((sum, part) => sum + part * part, -squares) / 2;
        ranker.bias[i] = (ranker.bias[i] as number) + pairs;
      }
      return { ...ranker, userMap: pca && userMapOf(pca, machine) };
    },
  };
}

/** Fits with settings that were chosen before: see choose-clicks.ts. Cost: epochs x entries x factors. */
export function fitClickRanker(
  impressions: Impressions,
  features: AlsFeatures,
  options: ClickSettings & { items: number; seed: number },
): ClickRanker {
  const space = clickSpace(impressions, features, options.items);
  let machine: ClickMachine | null = null;
  for (const next of fitClickMachine(space.rows, { ...options, alone: space.alone })) machine = next;
  if (!machine) throw new RangeError("No epoch was run");
  return space.rankerOf(machine);
}

/** The odds of every item for one profile. Cost: items x factors. */
export function scoreClicks(ranker: ClickRanker, profile: Float32Array | null, out: Float64Array): void {
  const own = userVector(ranker, profile);
  const { data, cols } = ranker.vectors;
  for (let i = 0; i < out.length; i++) {
    let sum = ranker.bias[i] as number;
    for (let f = 0; f < cols; f++) sum += (own[f] as number) * (data[i * cols + f] as number);
    out[i] = sum;
  }
}

/** The same for users of the fit, by their rows of features. */
export function scoreByClicks(ranker: ClickRanker, users: Matrix | null): Scorer {
  return (user, out) => scoreClicks(ranker, users && rowOf(users, user), out);
}

/** What a profile brings to each item's vector; noughts where nothing is known. */
export function userVector({ userMap, vectors }: ClickRanker, profile: Float32Array | null): Float32Array {
  return mapRow(profile, userMap, vectors.cols);
}

/** Profile -> components of unit spread -> sum of their vectors, as one map; the last row takes the mean off. */
function userMapOf({ mean, components, variances }: PcaModel, { vectors, factors }: ClickMachine): Matrix {
  const map = zeros(mean.length + 1, factors);
  for (let c = 0; c < components.rows; c++) {
    const scale = spreadOf(variances, c);
    const direction = rowOf(components, c);
    for (let d = 0; d < mean.length; d++) {
      for (let f = 0; f < factors; f++) {
        const weight = scale * (direction[d] as number) * (vectors[c * factors + f] as number);
        map.data[d * factors + f] = (map.data[d * factors + f] as number) + weight;
        const common = mean.length * factors + f;
        map.data[common] = (map.data[common] as number) - weight * (mean[d] as number);
      }
    }
  }
  return map;
}

function unitSpread(scores: Matrix, { variances }: PcaModel): Matrix {
  return { ...scores, data: scores.data.map((x, at) => x * spreadOf(variances, at % scores.cols)) };
}

function spreadOf(variances: Float64Array, c: number): number {
  const variance = variances[c] ?? 0;
  return variance > 1e-12 ? 1 / Math.sqrt(variance) : 0;
}

/** 1 / p, of mean 1, cut off. */
function inverseWeights(propensity: Float64Array): Float64Array {
  const mean = propensity.reduce((sum, p) => sum + 1 / p, 0) / Math.max(1, propensity.length);
  return propensity.map((p) => Math.min(LARGEST_WEIGHT, 1 / (p * mean)));
}
