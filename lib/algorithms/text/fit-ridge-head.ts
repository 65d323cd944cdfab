import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { gramMatrix } from "@/lib/algorithms/kernels/dense-kernel";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { invertSymmetric } from "@/lib/algorithms/recommend/invert-symmetric";
import { scoreLexicon } from "@/lib/algorithms/text/score-lexicon";
import { lexiconBalance } from "@/lib/algorithms/text/sentiment-model";

/** Ridge, as a multiple of the features' mean variance. */
const RIDGE = 1;
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
  const size = features.cols;
  const shift = columnMeans(part);
  const gram = Float64Array.from(gramMatrix(part, shift));
  const good = rows.reduce((sum, r) => sum + (positive[r] as number), 0);
  const target = new Float64Array(size);
  rows.forEach((r, i) => {
    const y = positive[r] === 1 ? 1 / Math.max(1, good) : -1 / Math.max(1, rows.length - good);
    const row = rowOf(part, i);
    for (let c = 0; c < size; c++) target[c] = (target[c] as number) + y * (row[c] as number);
  });
  let trace = 0;
  for (let c = 0; c < size; c++) trace += gram[c * size + c] as number;
  for (let c = 0; c < size; c++)
    gram[c * size + c] = (gram[c * size + c] as number) + (RIDGE * trace) / size + 1e-9;
  invertSymmetric(gram, size);
  const weights = new Float64Array(size);
  for (let r = 0; r < size; r++) {
    let sum = 0;
    for (let c = 0; c < size; c++) sum += (gram[r * size + c] as number) * (target[c] as number);
    weights[r] = sum * rows.length;
  }
  return weights;
}

/** The head's product for one row of features. */
export function applyRidgeHead(row: Float32Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (weights[i] as number);
  return sum;
}
