import { dot } from "@/lib/algorithms/dot";
import { gramMatrix } from "@/lib/algorithms/kernels/dense-kernel";
import { invertSymmetric } from "@/lib/algorithms/kernels/invert-symmetric";
import { timesVector } from "@/lib/algorithms/kernels/times-vector";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";

/** The penalty is .3 where classes have many rows; .3 + 15 / n for n rows a class: few want their mean, many a discriminant. */
const LEAST_PENALTY = 0.3;
const FEW_ROWS_PENALTY = 15;

/** Linear scores of classes. */
export interface ClassScores {
  readonly centre: Float64Array;
  /** One row a class. */
  readonly weights: Matrix;
  /** (X' W X + penalty)^-1: how far a row lies from what was learnt from. */
  readonly inverse: Float64Array;
}

export interface FittedScores {
  readonly scores: ClassScores;
  /** Of each row as if it had not been learnt from: one column a class, and its leverage. */
  readonly leftOut: { readonly scores: Matrix; readonly leverage: Float64Array };
}

/**
 * Least squares with a ridge on which class a row has; all classes weigh the same, however few rows they have. With a
 * high penalty the scores are products with the class's mean, with a low one those of a discriminant, so one family serves
 * few examples and many. What a row would have got had it been left out comes from its leverage in closed form (Allen
 * 1974). The penalty falls with the rows a class has. Cost: 1.5 rows x cols^2 + cols^3 multiply-adds.
 *
 * @param labels class of each row, 0 to classes - 1, each with a row
 */
export function fitClassScores(features: Matrix, labels: ArrayLike<number>, classes: number): FittedScores {
  const { rows, cols } = features;
  const sizes = new Float64Array(classes);
  for (let r = 0; r < rows; r++) sizes[labels[r] as number] = (sizes[labels[r] as number] as number) + 1;
  const weightOf = (r: number) => rows / (classes * (sizes[labels[r] as number] as number));
  const centre = new Float64Array(cols);
  for (let r = 0; r < rows; r++) {
    const row = rowOf(features, r);
    for (let c = 0; c < cols; c++)
      centre[c] = (centre[c] as number) + ((row[c] as number) * weightOf(r)) / rows;
  }
  const weighted = zeros(rows, cols);
  const sums = zeros(classes, cols);
  for (let r = 0; r < rows; r++) {
    const root = Math.sqrt(weightOf(r));
    const row = rowOf(features, r);
    const own = rowOf(weighted, r);
    const sum = rowOf(sums, labels[r] as number);
    for (let c = 0; c < cols; c++) {
      own[c] = root * ((row[c] as number) - (centre[c] as number));
      sum[c] = (sum[c] as number) + root * (own[c] as number);
    }
  }
  const inverse = gramMatrix(weighted, new Float64Array(cols));
  const penalty = LEAST_PENALTY + FEW_ROWS_PENALTY / (rows / classes);
  for (let c = 0; c < cols; c++) inverse[c * cols + c] = (inverse[c * cols + c] as number) + penalty;
  invertSymmetric(inverse, cols);
  const weights = zeros(classes, cols);
  for (let k = 0; k < classes; k++) rowOf(weights, k).set(timesVector(inverse, rowOf(sums, k)));
  const scores = { centre, weights, inverse };
  const leftOut = { scores: zeros(rows, classes), leverage: new Float64Array(rows) };
  for (let r = 0; r < rows; r++) {
    const { values, leverage } = applyClassScores(scores, rowOf(features, r));
    const pull = Math.min(0.999, weightOf(r) * leverage);
    const own = rowOf(leftOut.scores, r);
    for (let k = 0; k < classes; k++) {
      const target = Number(labels[r] === k) - 1 / classes;
      own[k] = target - (target - (values[k] as number)) / (1 - pull);
    }
    leftOut.leverage[r] = leverage / (1 - pull);
  }
  return { scores, leftOut };
}

/** Score of each class, and the leverage x' (X' W X + penalty)^-1 x. Cost: cols^2. */
export function applyClassScores(
  { centre, weights, inverse }: ClassScores,
  row: Float32Array,
): { values: Float64Array; leverage: number } {
  const centred = Float64Array.from(row, (value, c) => value - (centre[c] as number));
  return {
    values: Float64Array.from({ length: weights.rows }, (_, k) => dot(rowOf(weights, k), centred)),
    leverage: dot(timesVector(inverse, centred), centred),
  };
}
