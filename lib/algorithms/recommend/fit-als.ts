import type { Csr } from "@/lib/algorithms/csr";
import { createAlsSolver } from "@/lib/algorithms/kernels/als-kernel";
import { gramMatrix } from "@/lib/algorithms/kernels/dense-kernel";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

export interface AlsOptions {
  readonly factors: number;
  /** Ridge on the vector of a user or item with the mean number of pairs. */
  readonly regularisation: number;
  /** How the ridge grows with the number of pairs n of a user or item: x (n / mean n) ^ scaling. 0: not at all. */
  readonly scaling: number;
  /** Confidence of a pair of weight w is 1 + alpha w; of a pair never seen, 1. */
  readonly alpha: number;
  readonly iterations: number;
  readonly seed: number;
  /** Threads, this one included; as many as the problem deserves where not said. */
  readonly threads?: number;
}

export interface AlsModel {
  /** users x factors and items x factors; a user or item without pairs has a row of noughts. */
  readonly users: Matrix;
  readonly items: Matrix;
  /** Y^T Y of the items, factors x factors: what folding in a new user needs beside the items. */
  readonly gram: Float64Array;
  readonly regularisation: number;
  readonly scaling: number;
  readonly alpha: number;
  /** Pairs of a user, on average over users who have any. */
  readonly meanPairs: number;
}

const CG_STEPS = 3;
const START_SCALE = 0.1;

/**
 * Implicit-feedback matrix factorisation by alternating least squares (Hu, Koren, Volinsky 2008), each row by three
 * steps of conjugate gradients from its last value (Takacs, Pilaszy, Tikk 2011). `train` is users x items with
 * weights in its values; a weight below nought says that the item was not wanted, say sent back. The ridge may grow with the number of pairs (Rendle et al. 2022, "Revisiting the
 * performance of iALS"), which on thin data is worth more than any other setting. Loss: sum of c (p - x.y)^2 over all pairs, unseen ones too, plus the penalty.
 * Drained to the end the threads are let go; so they are when the generator is returned early.
 * Cost a step: 8 (users + items) f^2 + 16 pairs f multiply-adds, in SIMD.
 */
export function* fitAls(
  train: Csr,
  options: AlsOptions,
): Generator<{ step: number; loss: number }, AlsModel> {
  const { factors, alpha, iterations } = options;
  const random = createRandom(options.seed);
  const solver = createAlsSolver({
    confidence: { ...train, values: train.values.map((w) => confidenceOf(w, alpha)) },
    factors,
    rowFactors: startAlsFactors(train.rows, factors, random.normal),
    colFactors: startAlsFactors(train.cols, factors, random.normal),
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  });
  const { users: userRidge, items: itemRidge, meanPairs } = alsRidges(train, options);
  try {
    for (let step = 1; step <= iterations; step++) {
      solver.halfStep("rows", { regularisation: userRidge, cgSteps: CG_STEPS });
      solver.halfStep("cols", { regularisation: itemRidge, cgSteps: CG_STEPS });
      const penalty = penaltyOf(solver.rowFactors(), userRidge) + penaltyOf(solver.colFactors(), itemRidge);
      yield { step, loss: solver.squaredError() + penalty };
    }
    const items = solver.colFactors();
    return {
      users: solver.rowFactors(),
      items,
      gram: gramMatrix(items, new Float64Array(factors)),
      regularisation: options.regularisation,
      scaling: options.scaling,
      alpha,
      meanPairs,
    };
  } finally {
    solver.close();
  }
}

/** What the kernel is told of a pair of weight w: its confidence, negative where the item was not wanted. */
export function confidenceOf(w: number, alpha: number): number {
  return w < 0 ? -(1 - alpha * w) : 1 + alpha * w;
}

/** The ridge of a user or item with `pairs` pairs where the mean is `mean`. */
export function ridgeOf(
  pairs: number,
  mean: number,
  options: { regularisation: number; scaling: number },
): number {
  return options.regularisation * (Math.max(1, pairs) / mean) ** options.scaling;
}

/** The ridge of every user and item, with how many pairs each has. */
export function alsRidges(train: Csr, options: { regularisation: number; scaling: number }) {
  const [userPairs, itemPairs] = [pairCounts(train), columnCounts(train)];
  const meanPairs = meanPositive(userPairs);
  return {
    userPairs,
    itemPairs,
    meanPairs,
    users: ridges(userPairs, meanPairs, options),
    items: ridges(itemPairs, meanPositive(itemPairs), options),
  };
}

function ridges(
  pairs: Int32Array,
  mean: number,
  options: { regularisation: number; scaling: number },
): Float32Array {
  return Float32Array.from(pairs, (n) => ridgeOf(n, mean, options));
}

function pairCounts(matrix: Csr): Int32Array {
  return matrix.indptr.subarray(1).map((end, row) => end - (matrix.indptr[row] as number));
}

function columnCounts(matrix: Csr): Int32Array {
  const counts = new Int32Array(matrix.cols);
  for (const c of matrix.indices) counts[c] = (counts[c] as number) + 1;
  return counts;
}

function meanPositive(counts: Int32Array): number {
  const positive = counts.filter((n) => n > 0);
  return positive.length === 0 ? 1 : positive.reduce((sum, n) => sum + n, 0) / positive.length;
}

/** Small random factors to begin with. */
export function startAlsFactors(rows: number, factors: number, normal: () => number): Matrix {
  const data = new Float32Array(rows * factors);
  const scale = START_SCALE / Math.sqrt(factors);
  for (let at = 0; at < data.length; at++) data[at] = scale * normal();
  return { data, rows, cols: factors };
}

function penaltyOf(matrix: Matrix, ridge: Float32Array): number {
  let sum = 0;
  for (let r = 0; r < matrix.rows; r++) {
    let squares = 0;
    for (const value of rowOf(matrix, r)) squares += value * value;
    sum += squares * (ridge[r] as number);
  }
  return sum;
}
