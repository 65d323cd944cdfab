import { type Csr, transposeCsr } from "@/lib/algorithms/csr";
import { wasm } from "@/lib/algorithms/kernels/build/nmf";
import { createKernelMemory, type Region } from "@/lib/algorithms/kernels/kernel-memory";
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

interface Side {
  readonly count: number;
  readonly x: Region<Float32Array>;
  readonly indptr: Region<Int32Array>;
  readonly indices: Region<Int32Array>;
  readonly values: Region<Float32Array>;
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
  const dims = Math.ceil(factors / 4) * 4;
  const entries = data.indices.length;
  const larger = Math.max(data.rows, data.cols, 1);
  const gramRows = Math.max(2048, Math.ceil(larger / 32));
  const gramParts = Math.ceil(larger / gramRows);
  const parts = Math.ceil(larger / rowsPerPart);
  const memory = createKernelMemory([
    ...[data.rows, data.cols].flatMap((n) => [n * dims * 4, (n + 1) * 4, entries * 4, entries * 4]),
    gramParts * dims * dims * 4,
    parts * dims * 4,
    parts * 8,
  ]);
  const place = (order: Csr, start: Matrix): Side => {
    if (start.rows !== order.rows || start.cols !== factors)
      throw new RangeError("Start factors have another shape.");
    const side: Side = {
      count: order.rows,
      x: memory.floats(order.rows * dims),
      indptr: memory.integers(order.rows + 1),
      indices: memory.integers(entries),
      values: memory.floats(entries),
    };
    side.indptr.view.set(order.indptr);
    side.indices.view.set(order.indices);
    side.values.view.set(order.values);
    for (let r = 0; r < start.rows; r++)
      side.x.view.set(start.data.subarray(r * factors, (r + 1) * factors), r * dims);
    return side;
  };
  const rows = place(data, problem.rowFactors);
  const cols = place(transposeCsr(data), problem.colFactors);
  const gram = memory.floats(gramParts * dims * dims);
  const scratch = memory.floats(parts * dims);
  const losses = memory.doubles(parts);
  const square = data.values.reduce((sum, value) => sum + value * value, 0);
  const work = 40 * ((data.rows + data.cols) * dims * dims * 3 + 2 * entries * dims);
  const pool = createKernelPool(wasm, memory, problem.threads ?? threadsFor(work));
  const copyFactors = (side: Side): Matrix => {
    const copy = new Float32Array(side.count * factors);
    for (let r = 0; r < side.count; r++)
      copy.set(side.x.view.subarray(r * dims, r * dims + factors), r * factors);
    return { data: copy, rows: side.count, cols: factors };
  };
  return {
    halfStep: (which, turns) => {
      const [side, other] = which === "rows" ? [rows, cols] : [cols, rows];
      gram.view.fill(0);
      pool.run("gram", other.count, gramRows, [other.x.at, dims, gram.at]);
      pool.call("foldGram", [gram.at, dims, Math.ceil(other.count / gramRows)]);
      const { x, indptr, indices, values } = side;
      const lists = [x.at, other.x.at, dims, indptr.at, indices.at, values.at];
      pool.run("solve", side.count, rowsPerPart, [...lists, gram.at, turns, scratch.at, losses.at]);
      const used = losses.view.subarray(0, Math.ceil(side.count / rowsPerPart));
      return used.reduce((sum, loss) => sum + loss, square);
    },
    rowFactors: () => copyFactors(rows),
    colFactors: () => copyFactors(cols),
    close: () => pool.close(),
  };
}
