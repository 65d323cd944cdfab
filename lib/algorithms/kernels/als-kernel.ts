import { type Csr, transposeCsr } from "@/lib/algorithms/csr";
import { wasm } from "@/lib/algorithms/kernels/build/als";
import {
  createFactorLayout,
  type FactorSide,
  factorSideBytes,
  placeFactorSide,
} from "@/lib/algorithms/kernels/factor-sides";
import { createKernelMemory, type Region } from "@/lib/algorithms/kernels/kernel-memory";
import { createKernelPool, threadsFor } from "@/lib/algorithms/kernels/kernel-pool";
import type { Matrix } from "@/lib/algorithms/matrix";

/** What an ALS solver works on. */
export interface AlsProblem {
  /**
   * Confidence c of each known pair, users in rows and items in columns; every other pair has preference 0 and
   * confidence 1. A positive value means preference 1, a negative one preference 0 with confidence |c|.
   */
  readonly confidence: Csr;
  /** Number of factors, 1 to 512. */
  readonly factors: number;
  /** Start values, rows x factors and cols x factors; zeros where not given. */
  readonly rowFactors?: Matrix;
  readonly colFactors?: Matrix;
  /** Whether half-steps will be given priors: they take as much memory as the factors. */
  readonly priors?: boolean;
  /** Threads to use, this one included; by default as many as the size of the problem deserves. */
  readonly threads?: number;
}

export interface HalfStep {
  /** lambda: one for all, or one for each row (column) that is solved; not scaled by anything here. */
  readonly regularisation: number | Float32Array;
  /** Steps of conjugate gradients a row, from its last value; 3 is usual. */
  readonly cgSteps: number;
  /** What the ridge draws each row (column) to, rows x factors, and what one without entries becomes; noughts if not given. */
  readonly prior?: Matrix;
}

/** Factors, confidences and threads of one ALS fit, between its steps. */
export interface AlsSolver {
  /** Solves every row ("rows") or column ("cols") against the other side. A row without entries becomes its prior. */
  halfStep(side: "rows" | "cols", options: HalfStep): void;
  /** Sum over all pairs, unknown ones too, of c (p - x . y)^2; without the penalty. Costs about a quarter step. */
  squaredError(): number;
  /** Copies of the factors as they are now. */
  rowFactors(): Matrix;
  colFactors(): Matrix;
  /** Ends the threads; the solver must not be used afterwards. */
  close(): void;
}

interface Side extends FactorSide {
  readonly prior: Region<Float32Array>;
  readonly regularisation: Region<Float32Array>;
}

const rowsPerPart = 256;

/**
 * Solver for implicit-feedback ALS (Hu, Koren, Volinsky 2008; conjugate gradients after Takacs, Pilaszy, Tikk 2011)
 * in SIMD WebAssembly. Single precision; results do not depend on the number of threads.
 * Cost of a half-step: (cgSteps + 1) (rows f^2 + 2 entries f) + other rows f^2 / 2 multiply-adds.
 * Memory: factors, both orders of the entries, and f^2 floats for each 2,048 rows.
 */
export function createAlsSolver(problem: AlsProblem): AlsSolver {
  const { confidence, factors } = problem;
  const { rows, cols } = confidence;
  const entries = confidence.indices.length;
  const larger = Math.max(rows, cols, 1);
  const layout = createFactorLayout(factors, larger);
  const { dims } = layout;
  const parts = Math.ceil(larger / rowsPerPart);
  const work = 4 * ((rows + cols) * dims * dims + 4 * entries * dims);
  const memory = createKernelMemory([
    ...[rows, cols].flatMap((n) => [
      ...factorSideBytes(n, entries, dims),
      problem.priors ? n * dims * 4 : 0,
      n * 4,
    ]),
    layout.gramSize * 4,
    parts * 3 * dims * 4,
    parts * 8,
  ]);
  const place = (order: Csr, start: Matrix | undefined): Side => {
    const side: Side = {
      ...placeFactorSide(memory, order, dims),
      prior: memory.floats(problem.priors ? order.rows * dims : 0),
      regularisation: memory.floats(order.rows),
    };
    if (start) layout.put(side.x, side.count, start);
    return side;
  };
  const users = place(confidence, problem.rowFactors);
  const items = place(transposeCsr(confidence), problem.colFactors);
  const gram = memory.floats(layout.gramSize);
  const scratch = memory.floats(parts * 3 * dims);
  const losses = memory.doubles(parts);
  const pool = createKernelPool(wasm, memory, problem.threads ?? threadsFor(work * 5));
  return {
    halfStep: (which, { regularisation, cgSteps, prior }) => {
      const [side, other] = which === "rows" ? [users, items] : [items, users];
      if (typeof regularisation === "number") side.regularisation.view.fill(regularisation);
      else side.regularisation.view.set(regularisation);
      if (prior) {
        if (!problem.priors) throw new RangeError("Priors were not asked for.");
        layout.put(side.prior, side.count, prior);
      }
      layout.buildGram(pool, other, gram);
      const { x, indptr, indices, values } = side;
      const addresses = [x.at, other.x.at, dims, indptr.at, indices.at, values.at, gram.at];
      const rest = [side.regularisation.at, cgSteps, scratch.at, prior ? side.prior.at : 0];
      pool.run("solve", side.count, rowsPerPart, [...addresses, ...rest]);
    },
    squaredError: () => {
      layout.buildGram(pool, items, gram);
      const { x, indptr, indices, values } = users;
      const addresses = [
        x.at,
        items.x.at,
        dims,
        indptr.at,
        indices.at,
        values.at,
        gram.at,
        scratch.at,
        losses.at,
      ];
      pool.run("loss", users.count, rowsPerPart, addresses);
      return losses.view
        .subarray(0, Math.ceil(users.count / rowsPerPart))
        .reduce((sum, loss) => sum + loss, 0);
    },
    rowFactors: () => layout.copy(users),
    colFactors: () => layout.copy(items),
    close: () => pool.close(),
  };
}
