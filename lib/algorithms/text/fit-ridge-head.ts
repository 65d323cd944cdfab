import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { createRidgeSolver } from "@/lib/algorithms/kernels/create-ridge-solver";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { scoreLexicon } from "@/lib/algorithms/text/score-lexicon";
import { lexiconBalance } from "@/lib/algorithms/text/sentiment-model";

/** Scale of the lexicon's column beside centred vectors, whose length is about .4. */
export const LEXICON_SCALE = 0.25;

/** What the head sees of some rows: centred vectors and, last, the balance of the judging words. */
export function ridgeFeatures(
  vectors: Matrix,
  mean: Float64Array,
  texts: readonly string[],
  rows: readonly number[],
): Matrix {
  const features = zeros(rows.length, vectors.cols + 1);
  rows.forEach((r, i) => {
    const out = rowOf(features, i);
    const vector = rowOf(vectors, r);
    for (let c = 0; c < vectors.cols; c++) out[c] = (vector[c] as number) - (mean[c] as number);
    out[vectors.cols] = LEXICON_SCALE * lexiconBalance(scoreLexicon(texts[r] ?? ""));
  });
  return features;
}

/**
 * Least squares on targets that give both sides the same weight (Fisher's discriminant), with a ridge. One weight a
 * column. Cost: rows x columns^2 / 2 multiply-adds and one inverse.
 *
 * @param positive 1 or 0 for each row
 */
export function fitRidgeHead(
  features: Matrix,
  positive: Float64Array,
  uses: (row: number) => boolean = () => true,
): Float64Array {
  const rows = Array.from({ length: features.rows }, (_, i) => i).filter(uses);
  const part = zeros(rows.length, features.cols);
  rows.forEach((r, i) => {
    part.data.set(rowOf(features, r), i * features.cols);
  });
  const good = rows.reduce((sum, r) => sum + (positive[r] as number), 0);
  const target = new Float64Array(features.cols);
  rows.forEach((r, i) => {
    const y = positive[r] === 1 ? 1 / Math.max(1, good) : -1 / Math.max(1, rows.length - good);
    const row = rowOf(part, i);
    for (let c = 0; c < target.length; c++) target[c] = (target[c] as number) + y * (row[c] as number);
  });
  const solve = createRidgeSolver(part, columnMeans(part));
  return solve(target).map((weight) => weight * rows.length);
}

/** The head's product for one row of features. */
export function applyRidgeHead(row: Float32Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (weights[i] as number);
  return sum;
}
