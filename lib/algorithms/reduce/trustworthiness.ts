import { createDistanceBlocks } from "@/lib/algorithms/kernels/distance-blocks";
import { type Matrix, takeRows } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { nearestNeighbours } from "@/lib/algorithms/reduce/nearest-neighbours";

/**
 * Trustworthiness (Venna, Kaski 2001) of a map: 1 when the k nearest rows on the map are near in the full space too,
 * about .5 for a map by chance. Judged on a sample of rows, each against all others: 1 - 2 / (m k (2n - 3k - 1))
 * times the sum over their k map neighbours of max(0, rank in the full space - k). Needs k < n / 2.
 * Cost: sample x rows x (cols + k).
 */
export function trustworthiness(high: Matrix, low: Matrix, options: MapJudgement): number {
  return agreement(high, low, options);
}

/** Continuity (the same authors): 1 when rows that are near in the full space are near on the map too. */
export function continuity(high: Matrix, low: Matrix, options: MapJudgement): number {
  return agreement(low, high, options);
}

export interface MapJudgement {
  readonly k: number;
  readonly sample: number;
  readonly seed: number;
}

/** How far the k nearest rows in `found` rank among the nearest in `truth`. */
function agreement(truth: Matrix, found: Matrix, options: MapJudgement): number {
  const { k } = options;
  const n = truth.rows;
  if (found.rows !== n || k >= n / 2)
    throw new RangeError("Maps are judged by equal rows and k below half of them.");
  const order = createRandom(options.seed).shuffle(Int32Array.from({ length: n }, (_, r) => r));
  const sample = order.subarray(0, options.sample);
  const near = nearestNeighbours(found, takeRows(found, sample), k, (query) => sample[query] as number);
  const queries = takeRows(truth, sample);
  const blocks = createDistanceBlocks(truth, queries.rows);
  let penalty = 0;
  for (let from = 0; from < queries.rows; from += blocks.blockRows) {
    const squared = blocks.squared(queries, from);
    for (let q = from; q < Math.min(queries.rows, from + blocks.blockRows); q++) {
      const row = squared.subarray((q - from) * blocks.stride, (q - from) * blocks.stride + n);
      const self = sample[q] as number;
      for (let i = 0; i < k; i++) {
        const other = near.indices[q * k + i] as number;
        penalty += Math.max(0, rankOf(row, other, self) - k);
      }
    }
  }
  blocks.close();
  return 1 - (2 * penalty) / (sample.length * k * (2 * n - 3 * k - 1));
}

/** 1 for the nearest row; rows at the same distance count as before only when they come first. */
function rankOf(squared: Float32Array, other: number, self: number): number {
  const limit = squared[other] as number;
  let rank = 1;
  for (let c = 0; c < squared.length; c++) {
    const value = squared[c] as number;
    if (c !== self && (value < limit || (value === limit && c < other))) rank++;
  }
  return rank;
}
