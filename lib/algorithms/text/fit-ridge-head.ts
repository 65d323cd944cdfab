import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { gramMatrix } from "@/lib/algorithms/kernels/dense-kernel";
import { invertSymmetric } from "@/lib/algorithms/kernels/invert-symmetric";
import { type Matrix, rowOf, takeRows, zeros } from "@/lib/algorithms/matrix";

/** Scales at which a penalty presses alike on centred vectors, whose length is about .4, and on columns of spread 1. */
export const VECTOR_SCALE = 2.5;
export const COLUMN_SCALE = 0.5;

/** What the head sees of some rows: centred vectors and, after them, `columns` of one number a row. */
export function ridgeFeatures(
  vectors: Matrix,
  mean: Float64Array,
  rows: ArrayLike<number>,
  columns: readonly Float64Array[],
): Matrix {
  const features = zeros(rows.length, vectors.cols + columns.length);
  for (let i = 0; i < rows.length; i++) {
    const out = rowOf(features, i);
    const vector = rowOf(vectors, rows[i] as number);
    for (let c = 0; c < vectors.cols; c++)
      out[c] = VECTOR_SCALE * ((vector[c] as number) - (mean[c] as number));
    for (const [c, column] of columns.entries()) out[vectors.cols + c] = COLUMN_SCALE * (column[i] as number);
  }
  return features;
}

/**
 * Least squares on the two sides, each of which weighs half of the rows however few it has, with a ridge (Fisher's
 * discriminant, shrunk). One weight a column for each penalty. Cost: rows x columns^2 / 2 multiply-adds and an inverse of
 * columns^2 a penalty.
 *
 * @param positive 1 or 0 for each row
 */
export function fitRidgeHeads(
  features: Matrix,
  positive: ArrayLike<number>,
  penalties: readonly number[],
): Float64Array[] {
  const size = features.cols;
  const sides = [1, 0].map((side) => {
    const own = takeRows(
      features,
      [...Array(features.rows).keys()].filter((r) => positive[r] === side),
    );
    return { rows: own, mean: columnMeans(own), weight: features.rows / (2 * Math.max(1, own.rows)) };
  });
  const mean = (side: number, c: number) => sides[side]?.mean[c] ?? 0;
  const middle = Float64Array.from({ length: size }, (_, c) => (mean(0, c) + mean(1, c)) / 2);
  const spread = new Float64Array(size * size);
  for (const { rows, weight } of sides) {
    const gram = gramMatrix(rows, middle);
    for (let i = 0; i < spread.length; i++) spread[i] = (spread[i] as number) + weight * (gram[i] as number);
  }
  return penalties.map((penalty) => {
    const inverse = spread.slice();
    for (let c = 0; c < size; c++) inverse[c * size + c] = (inverse[c * size + c] as number) + penalty;
    invertSymmetric(inverse, size);
    return Float64Array.from({ length: size }, (_, r) => {
      let sum = 0;
      for (let c = 0; c < size; c++) sum += (inverse[r * size + c] as number) * (mean(0, c) - mean(1, c));
      return (sum * features.rows) / 2;
    });
  });
}
