import { type Csr, transposeCsr } from "@/lib/algorithms/csr";
import { wasm } from "@/lib/algorithms/kernels/build/nmf";
import {
  createFactorLayout,
  type FactorSide,
  factorSideBytes,
  placeFactorSide,
} from "@/lib/algorithms/kernels/factor-sides";
import { createKernelMemory } from "@/lib/algorithms/kernels/kernel-memory";
import { createKernelPool, threadsFor } from "@/lib/algorithms/kernels/kernel-pool";
import type { Matrix } from "@/lib/algorithms/matrix";

export interface NmfProblem {
  /** What is factored, rows x cols, entries of at least 0. */
  readonly data: Csr;
  /** Start values, rows x factors and cols x factors, of at least 0. */
  readonly rowFactors: Matrix;
  readonly colFactors: Matrix;
  /** Threads to use, this one included; by default as many as the size of the problem deserves. */
  readonly threads?: number;
}

/** Factors of a non-negative factorisation, between its steps. */
export interface NmfSolver {
  /** Lowers the error over one side; returns the squared error of the whole: |data - rows cols^T|^2. */
  halfStep(side: "rows" | "cols", turns: number): number;
  /** Copies of the factors as they are now. */
  rowFactors(): Matrix;
  colFactors(): Matrix;
  close(): void;
}

const rowsPerPart = 256;

/**
 * Solver for the non-negative factorisation of a sparse matrix in SIMD WebAssembly: coordinate descent over rows with
 * the other side's Gram matrix (HALS: Cichocki, Phan 2009; Gillis, Glineur 2012). Single precision; results do not
 * depend on the number of threads. Cost of a half-step: entries x factors + (turns + 1) x rows x factors^2.
 * Memory: factors, both orders of the entries, and factors^2 floats for each 2,048 rows.
 */
export function createNmfSolver(problem: NmfProblem): NmfSolver {
  const { data } = problem;
  const factors = problem.rowFactors.cols;
  const entries = data.indices.length;
  const larger = Math.max(data.rows, data.cols, 1);
  const layout = createFactorLayout(factors, larger);
  const { dims } = layout;
  const parts = Math.ceil(larger / rowsPerPart);
  const memory = createKernelMemory([
    ...[data.rows, data.cols].flatMap((n) => factorSideBytes(n, entries, dims)),
    layout.gramSize * 4,
    parts * dims * 4,
    parts * 8,
  ]);
  const place = (order: Csr, start: Matrix): FactorSide => {
    const side = placeFactorSide(memory, order, dims);
    layout.put(side.x, side.count, start);
    return side;
  };
  const rows = place(data, problem.rowFactors);
  const cols = place(transposeCsr(data), problem.colFactors);
  const gram = memory.floats(layout.gramSize);
  const scratch = memory.floats(parts * dims);
  const losses = memory.doubles(parts);
  const square = data.values.reduce((sum, value) => sum + value * value, 0);
  const work = 40 * ((data.rows + data.cols) * dims * dims * 3 + 2 * entries * dims);
  const pool = createKernelPool(wasm, memory, problem.threads ?? threadsFor(work));
  return {
    halfStep: (which, turns) => {
      const [side, other] = which === "rows" ? [rows, cols] : [cols, rows];
      layout.buildGram(pool, other, gram);
      const { x, indptr, indices, values } = side;
      const lists = [x.at, other.x.at, dims, indptr.at, indices.at, values.at];
      pool.run("solve", side.count, rowsPerPart, [...lists, gram.at, turns, scratch.at, losses.at]);
      const used = losses.view.subarray(0, Math.ceil(side.count / rowsPerPart));
      return used.reduce((sum, loss) => sum + loss, square);
    },
    rowFactors: () => layout.copy(rows),
    colFactors: () => layout.copy(cols),
    close: () => pool.close(),
  };
}
