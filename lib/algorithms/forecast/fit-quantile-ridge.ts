import { invertSymmetric } from "@/lib/algorithms/kernels/invert-symmetric";
import { timesVector } from "@/lib/algorithms/kernels/times-vector";
import type { Matrix } from "@/lib/algorithms/matrix";

const ROUNDS = 25;
/** All errors weigh alike. */
const EVERY = Number.POSITIVE_INFINITY;
interface RidgePrior {
  /** How hard weights are pulled to the prior, as a share of what the rows say. */
  readonly ridge: number;
  readonly prior: Float64Array;
}

/** Errors smaller than this share of the targets' mean weigh alike: the corner of the loss is rounded there. */
const ROUNDED = 0.02;

/**
 * Linear quantile regression (Koenker & Bassett 1978) with a ridge, by reweighted least squares (Hunter & Lange 2000):
 * weights of the columns such that a share `quantile` of the targets lies below. What the rows do
 * not tell stays with the prior. Cost: 25 x rows x cols^2 / 2.
 */
export function fitQuantileRidge(
  rows: Matrix,
  targets: Float64Array,
  quantile: number,
  options: RidgePrior,
): Float64Array {
  let weights = options.prior;
  let size = 0;
  for (const target of targets) size += Math.abs(target);
  const rounded = ROUNDED * (size / Math.max(1, targets.length)) + 1e-9;
  for (let round = 0; round < ROUNDS; round++)
    weights = reweigh(rows, targets, quantile, weights, rounded, options);
  return weights;
}

/** The mean instead of a quantile: ordinary least squares with the ridge. */
export function fitMeanRidge(rows: Matrix, targets: Float64Array, options: RidgePrior): Float64Array {
  return reweigh(rows, targets, 0.5, options.prior, EVERY, options);
}

function reweigh(
  { data, rows, cols }: Matrix,
  targets: Float64Array,
  quantile: number,
  weights: Float64Array,
  rounded: number,
  { ridge, prior }: RidgePrior,
): Float64Array {
  const gram = new Float64Array(cols * cols);
  const right = new Float64Array(cols);
  for (let row = 0; row < rows; row++) {
    const from = row * cols;
    let error = targets[row] as number;
    for (let c = 0; c < cols; c++) error -= (weights[c] as number) * (data[from + c] as number);
    const weight = rounded === EVERY ? 1 : 1 / Math.max(rounded, Math.abs(error));
    // The tilt of the loss is linear in the error: it moves the target instead of the weight.
    const aim = weight * (targets[row] as number) + (2 * quantile - 1);
    for (let c = 0; c < cols; c++) {
      const value = data[from + c] as number;
      if (value === 0) continue;
      right[c] = (right[c] as number) + aim * value;
      const weighted = weight * value;
      for (let d = 0; d <= c; d++) {
        gram[c * cols + d] = (gram[c * cols + d] as number) + weighted * (data[from + d] as number);
      }
    }
  }
  for (let c = 0; c < cols; c++) {
    const at = c * cols + c;
    const pull = ridge * (gram[at] as number) + 1e-6;
    gram[at] = (gram[at] as number) + pull;
    right[c] = (right[c] as number) + pull * (prior[c] as number);
  }
  invertSymmetric(gram, cols);
  return timesVector(gram, right);
}
