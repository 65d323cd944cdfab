import type { WeightedEdges } from "@/lib/algorithms/kernels/layout-kernel";
import type { Neighbours } from "@/lib/algorithms/reduce/nearest-neighbours";

const ROUNDS = 64;
const TOLERANCE = 1e-5;

/**
 * UMAP's fuzzy union of neighbourhoods (McInnes, Healy, Melville 2018, section 3.1): to row r its neighbour at distance
 * d weighs exp(-(d - d1) / s), with s such that the weights add up to log2(k + 1); an edge that both ends know of
 * weighs a + b - ab. `neighbours` leave the rows themselves out. Cost: rows x k x (64 + k).
 */
export function fuzzyGraph({ k, indices, distances }: Neighbours): WeightedEdges {
  const rows = k > 0 ? indices.length / k : 0;
  const own = new Float32Array(indices.length);
  for (let r = 0; r < rows; r++)
    weigh(distances.subarray(r * k, (r + 1) * k), own.subarray(r * k, (r + 1) * k));
  const weightOf = (from: number, to: number) => {
    for (let i = from * k; i < (from + 1) * k; i++) if (indices[i] === to) return own[i] as number;
    return null;
  };
  const heads = new Int32Array(indices.length);
  const tails = new Int32Array(indices.length);
  const weights = new Float32Array(indices.length);
  let edges = 0;
  for (let r = 0; r < rows; r++) {
    for (let i = r * k; i < (r + 1) * k; i++) {
      const other = indices[i] as number;
      const back = weightOf(other, r);
      if (back !== null && other < r) continue;
      const a = own[i] as number;
      const b = back ?? 0;
      heads[edges] = r;
      tails[edges] = other;
      weights[edges] = a + b - a * b;
      edges++;
    }
  }
  return {
    heads: heads.slice(0, edges),
    tails: tails.slice(0, edges),
    weights: weights.slice(0, edges),
  };
}

/** Weights of one row's neighbours, nearest first, by bisection of the width. */
function weigh(distances: Float32Array, weights: Float32Array): void {
  const target = Math.log2(distances.length + 1);
  const nearest = distances[0] ?? 0;
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let width = 1;
  for (let round = 0; round < ROUNDS; round++) {
    let sum = 0;
    for (const distance of distances) sum += Math.exp(-(distance - nearest) / width);
    if (Math.abs(sum - target) < TOLERANCE) break;
    if (sum > target) high = width;
    else low = width;
    width = high === Number.POSITIVE_INFINITY ? width * 2 : (low + high) / 2;
  }
  for (const [i, distance] of distances.entries()) weights[i] = Math.exp(-(distance - nearest) / width);
}
