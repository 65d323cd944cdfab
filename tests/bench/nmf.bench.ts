import { type Csr, csrFromTriples, transposeCsr } from "@/lib/algorithms/csr";
import { createNmfSolver } from "@/lib/algorithms/kernels/nmf-kernel";
import { nmfHalfStepTwin } from "@/lib/algorithms/kernels/nmf-twin";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import type { Bench, Outcome, Time } from "./bench";

interface Input {
  readonly data: Csr;
  readonly rowFactors: Matrix;
  readonly colFactors: Matrix;
}

const [rows, cols, entries, factors] = [20_000, 3000, 600_000, 20];

/** A step over both sides, the same start for all. */
export const bench: Bench<Input> = {
  title: `A step of non-negative factorisation, ${rows} x ${cols}, ${entries} entries, ${factors} topics`,
  amountUnit: "entries",
  prepare: () => {
    const random = createRandom(5);
    const pick = (n: number) => Array.from({ length: entries }, () => random.integer(n));
    const start = (n: number) => ({
      data: Float32Array.from({ length: n * factors }, () => random.next()),
      rows: n,
      cols: factors,
    });
    const values = Array.from({ length: entries }, () => random.next());
    const data = csrFromTriples(rows, cols, pick(rows), pick(cols), values);
    return { data, rowFactors: start(rows), colFactors: start(cols) };
  },
  variants: {
    "plain TypeScript": async ({ data, rowFactors, colFactors }, time) => {
      const x = Float64Array.from(rowFactors.data);
      const y = Float64Array.from(colFactors.data);
      const turned = transposeCsr(data);
      await time(() => {
        nmfHalfStepTwin(data, factors, x, y, 2);
        nmfHalfStepTwin(turned, factors, y, x, 2);
      });
      return { amount: entries };
    },
    "one thread": (input, time) => steps(input, time, 1),
    "two threads": (input, time) => steps(input, time, 2),
  },
};

async function steps(input: Input, time: Time, threads: number): Promise<Outcome> {
  const solver = createNmfSolver({ ...input, threads });
  let error = 0;
  await time(() => {
    for (let turn = 0; turn < 5; turn++) {
      solver.halfStep("rows", 2);
      error = solver.halfStep("cols", 2);
    }
  }, 5);
  solver.close();
  return { amount: entries, facts: { "squared error": error } };
}
