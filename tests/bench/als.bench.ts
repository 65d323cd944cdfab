import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { createAlsSolver } from "@/lib/algorithms/kernels/als-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom, type Random } from "@/lib/algorithms/random";
import type { Bench, Outcome, Time } from "./bench";

interface Input {
  readonly confidence: Csr;
  readonly rowFactors: Matrix;
  readonly colFactors: Matrix;
}

const users = 100_000;
const items = 20_000;
const pairs = 5_000_000;
const factors = 64;
const iterations = 3;

/** Seconds of one iteration (both half-steps, three CG steps a row) on made pairs, set-up left out. */
export const bench: Bench<Input> = {
  title: "Implicit ALS, seconds an iteration, 100,000 users x 20,000 items x 5,000,000 pairs, 64 factors",
  prepare: () => {
    const random = createRandom(3);
    const rows = Int32Array.from({ length: pairs }, () => random.integer(users));
    // Squared: a few items have most of the pairs, as in shops.
    const cols = Int32Array.from({ length: pairs }, () => Math.floor(items * random.next() ** 2));
    const confidence = csrFromTriples(users, items, rows, cols, new Float32Array(pairs).fill(10));
    return { confidence, rowFactors: start(users, random), colFactors: start(items, random) };
  },
  variants: {
    "one thread": (input, time) => iterate(input, time, 1),
    "two threads": (input, time) => iterate(input, time, 2),
  },
};

async function iterate(input: Input, time: Time, threads: number): Promise<Outcome> {
  const solver = createAlsSolver({ ...input, factors, threads });
  const options = { regularisation: 1, cgSteps: 3 };
  await time(() => {
    for (let i = 0; i < iterations; i++) {
      solver.halfStep("rows", options);
      solver.halfStep("cols", options);
    }
  }, iterations);
  const error = solver.squaredError();
  solver.close();
  return { facts: { error } };
}

function start(rows: number, random: Random): Matrix {
  return {
    data: Float32Array.from({ length: rows * factors }, () => 0.1 * random.normal()),
    rows,
    cols: factors,
  };
}
