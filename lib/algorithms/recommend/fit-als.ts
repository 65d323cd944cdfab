import type { Csr } from "@/lib/algorithms/csr";
import { createAlsSolver } from "@/lib/algorithms/kernels/als-kernel";
import { gramMatrix } from "@/lib/algorithms/kernels/dense-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

export interface AlsOptions {
  readonly factors: number;
  /** Ridge on every factor vector, not scaled by the number of pairs. */
  readonly regularisation: number;
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
  readonly alpha: number;
}

const CG_STEPS = 3;
const START_SCALE = 0.1;

/**
 * Implicit-feedback matrix factorisation by alternating least squares (Hu, Koren, Volinsky 2008), each row by three
 * steps of conjugate gradients from its last value (Takacs, Pilaszy, Tikk 2011). `train` is users x items with
 * weights >= 0 in its values. Loss: sum of c (p - x.y)^2 over all pairs, unseen ones too, plus the penalty.
 * Drained to the end the threads are let go; so they are when the generator is returned early.
 * Cost a step: 8 (users + items) f^2 + 16 pairs f multiply-adds, in SIMD.
 */
export function* fitAls(
  train: Csr,
  options: AlsOptions,
): Generator<{ step: number; loss: number }, AlsModel> {
  const { factors, regularisation, alpha, iterations } = options;
  const random = createRandom(options.seed);
  const solver = createAlsSolver({
    confidence: { ...train, values: train.values.map((w) => 1 + alpha * Math.max(0, w)) },
    factors,
    rowFactors: startFactors(train.rows, factors, random.normal),
    colFactors: startFactors(train.cols, factors, random.normal),
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  });
  try {
    const halfStep = { regularisation, cgSteps: CG_STEPS };
    for (let step = 1; step <= iterations; step++) {
      solver.halfStep("rows", halfStep);
      solver.halfStep("cols", halfStep);
      const penalty = squaredNorm(solver.rowFactors()) + squaredNorm(solver.colFactors());
      yield { step, loss: solver.squaredError() + regularisation * penalty };
    }
    const items = solver.colFactors();
    return {
      users: solver.rowFactors(),
      items,
      gram: gramMatrix(items, new Float64Array(factors)),
      regularisation,
      alpha,
    };
  } finally {
    solver.close();
  }
}

function startFactors(rows: number, factors: number, normal: () => number): Matrix {
  const data = new Float32Array(rows * factors);
  const scale = START_SCALE / Math.sqrt(factors);
  for (let at = 0; at < data.length; at++) data[at] = scale * normal();
  return { data, rows, cols: factors };
}

function squaredNorm(matrix: Matrix): number {
  let sum = 0;
  for (const value of matrix.data) sum += value * value;
  return sum;
}
