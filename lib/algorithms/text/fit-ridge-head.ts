import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { createRidgeSolver } from "@/lib/algorithms/kernels/create-ridge-solver";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";

/** Scale of the lexicon's column beside centred vectors, whose length is about .4. */
export const LEXICON_SCALE = 0.25;

/** What the head sees of some rows: centred vectors and, last, the balance of the judging words, one a row. */
export function ridgeFeatures(
  vectors: Matrix,
  mean: Float64Array,
  rows: ArrayLike<number>,
  balances: Float64Array,
): Matrix {
  const features = zeros(rows.length, vectors.cols + 1);
  for (let i = 0; i < rows.length; i++) {
    const out = rowOf(features, i);
    const vector = rowOf(vectors, rows[i] as number);
    for (let c = 0; c < vectors.cols; c++) out[c] = (vector[c] as number) - (mean[c] as number);
    out[vectors.cols] = LEXICON_SCALE * (balances[i] as number);
  }
  return features;
}

/**
 * Least squares on targets that give both sides the same weight (Fisher's discriminant), with a ridge. One weight a
 * column. Cost: rows x columns^2 / 2 multiply-adds and one inverse.
 *
 * @param positive 1 or 0 for each row
 */
export function fitRidgeHead(features: Matrix, positive: Float64Array): Float64Array {
  const good = positive.reduce((sum, y) => sum + y, 0);
  const target = new Float64Array(features.cols);
  positive.forEach((said, r) => {
    const y = said === 1 ? 1 / Math.max(1, good) : -1 / Math.max(1, features.rows - good);
    const row = rowOf(features, r);
    for (let c = 0; c < target.length; c++) target[c] = (target[c] as number) + y * (row[c] as number);
  });
  const solve = createRidgeSolver(features, columnMeans(features));
  return solve(target).map((weight) => weight * features.rows);
}
