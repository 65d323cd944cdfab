import { createDistanceBlocks } from "@/lib/algorithms/kernels/distance-blocks";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";

/** The k nearest reference rows of each query, nearest first: entry (r, i) at [r * k + i]. */
export interface Neighbours {
  readonly k: number;
  readonly indices: Int32Array;
  /** Euclidean. */
  readonly distances: Float32Array;
}

/**
 * Exact nearest neighbours; equal distances go to the lower row. `skip` names a reference row that a query must
 * not find (itself). k is cut to the rows there are. Cost: queries x rows x cols multiply-adds in SIMD.
 */
export function nearestNeighbours(
  reference: Matrix,
  queries: Matrix,
  k: number,
  skip?: (query: number) => number,
): Neighbours {
  const size = Math.max(0, Math.min(k, reference.rows - (skip ? 1 : 0)));
  const indices = new Int32Array(queries.rows * size);
  const distances = new Float32Array(queries.rows * size);
  const blocks = createDistanceBlocks(reference, queries.rows);
  for (let from = 0; from < queries.rows && size > 0; from += blocks.blockRows) {
    const squared = blocks.squared(queries, from);
    for (let r = from; r < Math.min(queries.rows, from + blocks.blockRows); r++) {
      const start = (r - from) * blocks.stride;
      const found = indices.subarray(r * size, (r + 1) * size);
      const values = distances.subarray(r * size, (r + 1) * size);
      keepNearest(squared.subarray(start, start + reference.rows), skip ? skip(r) : -1, found, values);
    }
  }
  blocks.close();
  for (let r = 0; r < queries.rows; r++) {
    const found = indices.subarray(r * size, (r + 1) * size);
    settle(reference, rowOf(queries, r), found, distances.subarray(r * size, (r + 1) * size));
  }
  return { k: size, indices, distances };
}

/** Distances of the rows found from their differences: the products' rounding would hide that two rows are equal. */
function settle(reference: Matrix, query: Float32Array, found: Int32Array, distances: Float32Array): void {
  const exact = Array.from(found, (row) => {
    const other = rowOf(reference, row);
    let sum = 0;
    for (let c = 0; c < query.length; c++) sum += ((query[c] as number) - (other[c] as number)) ** 2;
    return { row, distance: Math.sqrt(sum) };
  }).sort((a, b) => a.distance - b.distance || a.row - b.row);
  for (const [i, { row, distance }] of exact.entries()) {
    found[i] = row;
    distances[i] = distance;
  }
}

/** Insertion into a short sorted list: for small k most values fail the first comparison. */
function keepNearest(squared: Float32Array, skipped: number, found: Int32Array, values: Float32Array): void {
  const last = found.length - 1;
  values.fill(Number.POSITIVE_INFINITY);
  for (let c = 0; c < squared.length; c++) {
    const value = squared[c] as number;
    if (!(value < (values[last] as number)) || c === skipped) continue;
    let place = last;
    for (; place > 0 && value < (values[place - 1] as number); place--) {
      values[place] = values[place - 1] as number;
      found[place] = found[place - 1] as number;
    }
    values[place] = value;
    found[place] = c;
  }
}
