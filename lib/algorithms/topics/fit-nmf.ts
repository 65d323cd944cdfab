import type { Csr } from "@/lib/algorithms/csr";
import { createNmfSolver } from "@/lib/algorithms/kernels/nmf-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";
import { startNmf } from "@/lib/algorithms/topics/start-nmf";

export interface NmfOptions {
  readonly topics: number;
  readonly seed: number;
}

/** Steps over both sides at most; it ends before when a step lowers the error by under a hundred thousandth. */
const STEPS = 60;
const TURNS = 2;
const LEAST_GAIN = 1e-5;

/**
 * Non-negative factorisation of how words hang together, from NNDSVD: the side of the words, words x topics, at least 0.
 * The loss is the share of the square left over.
 */
export function* fitNmf(data: Csr, options: NmfOptions): Generator<{ step: number; loss: number }, Matrix> {
  const { topics, seed } = options;
  if (!(topics >= 1)) throw new RangeError("A factorisation needs at least one topic.");
  const start = startNmf(data, topics, seed);
  yield { step: 0, loss: 1 };
  const solver = createNmfSolver({ data, rowFactors: start.rows, colFactors: start.cols });
  const square = Math.max(
    Number.MIN_VALUE,
    data.values.reduce((sum, value) => sum + value * value, 0),
  );
  let before = 1;
  for (let step = 1; step <= STEPS; step++) {
    solver.halfStep("rows", TURNS);
    const loss = solver.halfStep("cols", TURNS) / square;
    yield { step, loss };
    if (before - loss < LEAST_GAIN) break;
    before = loss;
  }
  const words = solver.colFactors();
  solver.close();
  return words;
}
