import { gramMatrix } from "@/lib/algorithms/kernels/dense-kernel";
import { invertSymmetric } from "@/lib/algorithms/kernels/invert-symmetric";
import { timesVector } from "@/lib/algorithms/kernels/times-vector";
import type { Matrix } from "@/lib/algorithms/matrix";

/** What the normal equations are solved with: a right side of cols numbers gives one weight a column. */
export type RidgeSolver = (right: Float64Array) => Float64Array;

/**
 * Least squares with a ridge (Hoerl, Kennard 1970) on rows less `shift`, for as many targets as wanted: the ridge is
 * `ridge` times the columns' mean sum of squares, so that it suits features of any scale. Cost: rows x cols^2 / 2
 * multiply-adds and one inverse of cols x cols; cols^2 a target.
 */
export function createRidgeSolver(rows: Matrix, shift: Float64Array, ridge = 1): RidgeSolver {
  const size = rows.cols;
  const inverse = gramMatrix(rows, shift);
  let trace = 0;
  for (let c = 0; c < size; c++) trace += inverse[c * size + c] as number;
  for (let c = 0; c < size; c++)
    inverse[c * size + c] = (inverse[c * size + c] as number) + (ridge * trace) / size + 1e-9;
  invertSymmetric(inverse, size);
  return (right) => timesVector(inverse, right);
}
