import type { Csr } from "@/lib/algorithms/csr";
import { createNmfSolver } from "@/lib/algorithms/kernels/nmf-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";
import { startNmf } from "@/lib/algorithms/topics/start-nmf";

export interface NmfOptions {
  readonly topics: number;
  readonly seed: number;
  /** Steps over both sides, 60 unless said; it ends before when a step lowers the error by under a hundred thousandth. */
  readonly steps?: number;
}

export interface NmfModel {
  /** Documents x topics and words x topics, at least 0: their product is near the data. */
  readonly documents: Matrix;
  readonly words: Matrix;
}

const TURNS = 2;
const LEAST_GAIN = 1e-5;

/** Non-negative factorisation of documents x words (TF-IDF) from NNDSVD. The loss is the share of the square left over. */
export function* fitNmf(data: Csr, options: NmfOptions): Generator<{ step: number; loss: number }, NmfModel> {
  const { topics, seed, steps = 60 } = options;
  if (!(topics >= 1)) throw new RangeError("A factorisation needs at least one topic.");
  const start = startNmf(data, topics, seed);
  yield { step: 0, loss: 1 };
  const solver = createNmfSolver({ data, rowFactors: start.rows, colFactors: start.cols });
  const square = Math.max(
    Number.MIN_VALUE,
    data.values.reduce((sum, value) => sum + value * value, 0),
  );
  let before = 1;
  for (let step = 1; step <= steps; step++) {
    solver.halfStep("rows", TURNS);
    const loss = solver.halfStep("cols", TURNS) / square;
    yield { step, loss };
    if (before - loss < LEAST_GAIN) break;
    before = loss;
  }
  const model = { documents: solver.rowFactors(), words: solver.colFactors() };
  solver.close();
  return model;
}
