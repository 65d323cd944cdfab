import { createRidgeSolver } from "@/lib/algorithms/kernels/create-ridge-solver";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";

/**
 * Prior factors of rows of features, rows x factors: features times the map, whose last row is what holds for
 * everybody. Cost: rows x dims x factors.
 */
export function mapFeatures(features: Matrix, map: Matrix): Matrix {
  const out = zeros(features.rows, map.cols);
  const common = rowOf(map, features.cols);
  for (let r = 0; r < features.rows; r++) {
    const [from, to] = [rowOf(features, r), rowOf(out, r)];
    to.set(common);
    for (let d = 0; d < features.cols; d++) {
      const value = from[d] as number;
      if (value === 0) continue;
      const weights = rowOf(map, d);
      for (let f = 0; f < map.cols; f++) to[f] = (to[f] as number) + value * (weights[f] as number);
    }
  }
  return out;
}

/** The same of one row, or of nothing known; noughts where there is no map. */
export function mapRow(features: Float32Array | null, map: Matrix | null, factors: number): Float32Array {
  if (!map) return new Float32Array(factors);
  const dims = map.rows - 1;
  return mapFeatures({ data: features ?? new Float32Array(dims), rows: 1, cols: dims }, map).data;
}

/**
 * Fits maps from features to factors by ridge regression over the rows that have pairs, as often as asked: the normal
 * equations are inverted once. Cost: rows x dims^2 once; rows x dims x factors a fit.
 */
export function createFeatureMap(
  features: Matrix,
  pairs: Int32Array,
  ridge: number,
): (factors: Matrix) => Matrix {
  const known = Int32Array.from(pairs.keys()).filter((n) => (pairs[n] as number) > 0);
  const size = features.cols + 1;
  const inputs = zeros(known.length, size);
  known.forEach((n, row) => {
    rowOf(inputs, row).set(rowOf(features, n));
    rowOf(inputs, row)[features.cols] = 1;
  });
  const solve = createRidgeSolver(inputs, new Float64Array(size), ridge);
  return (factors) => {
    // right = inputs^T factors, dims x factors.
    const right = zeros(size, factors.cols);
    for (let row = 0; row < known.length; row++) {
      const target = rowOf(factors, known[row] as number);
      const input = rowOf(inputs, row);
      for (let d = 0; d < size; d++) {
        const value = input[d] as number;
        if (value === 0) continue;
        const to = rowOf(right, d);
        for (let f = 0; f < to.length; f++) to[f] = (to[f] as number) + value * (target[f] as number);
      }
    }
    const map = zeros(size, factors.cols);
    for (let f = 0; f < factors.cols; f++) {
      const column = Float64Array.from(
        { length: size },
        (_, d) => right.data[d * factors.cols + f] as number,
      );
      solve(column).forEach((weight, d) => {
        map.data[d * factors.cols + f] = weight;
      });
    }
    return map;
  };
}
