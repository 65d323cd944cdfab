import { describe, expect, it } from "vitest";
import { csrFromTriples, transposeCsr } from "@/lib/algorithms/csr";
import { createNmfSolver } from "@/lib/algorithms/kernels/nmf-kernel";
import { nmfHalfStepTwin } from "@/lib/algorithms/kernels/nmf-twin";
import { createRandom } from "@/lib/algorithms/random";

function made(rows: number, cols: number, entries: number, factors: number) {
  const random = createRandom(8);
  const pick = (n: number) => Array.from({ length: entries }, () => random.integer(n));
  // The last row and the last column stay empty.
  const values = Array.from({ length: entries }, () => random.next());
  const start = (n: number) => Float32Array.from({ length: n * factors }, () => random.next());
  return {
    data: csrFromTriples(rows, cols, pick(rows - 1), pick(cols - 1), values),
    rowFactors: { data: start(rows), rows, cols: factors },
    colFactors: { data: start(cols), rows: cols, cols: factors },
  };
}

describe("createNmfSolver", () => {
  it.each([1, 5, 8])("agrees with its plain twin at %i factors, and falls", (factors) => {
    const problem = made(50, 30, 400, factors);
    const x = Float64Array.from(problem.rowFactors.data);
    const y = Float64Array.from(problem.colFactors.data);
    const solver = createNmfSolver(problem);
    let last = Number.POSITIVE_INFINITY;
    for (let step = 0; step < 4; step++) {
      solver.halfStep("rows", 2);
      nmfHalfStepTwin(problem.data, factors, x, y, 2);
      const error = solver.halfStep("cols", 2);
      nmfHalfStepTwin(transposeCsr(problem.data), factors, y, x, 2);
      expect(error).toBeLessThan(last);
      last = error;
    }
    const found = solver.rowFactors().data;
    found.forEach((value, i) => {
      expect(value).toBeCloseTo(x[i] ?? Number.NaN, 3);
    });
    expect(Math.min(...found)).toBe(0);
    expect(last).toBeCloseTo(squaredError(problem.data, x, y, factors), 2);
  });

  it("gives the same factors on one thread and on three", () => {
    const fitOn = (threads: number) => {
      const solver = createNmfSolver({ ...made(3000, 900, 20_000, 12), threads });
      for (let step = 0; step < 3; step++) {
        solver.halfStep("rows", 2);
        solver.halfStep("cols", 2);
      }
      solver.close();
      return [solver.rowFactors().data, solver.colFactors().data];
    };
    expect(fitOn(3)).toEqual(fitOn(1));
  });
});

function squaredError(
  data: ReturnType<typeof made>["data"],
  x: Float64Array,
  y: Float64Array,
  factors: number,
) {
  const dense = new Float64Array(data.rows * data.cols);
  for (let r = 0; r < data.rows; r++)
    for (let e = data.indptr[r] ?? 0; e < (data.indptr[r + 1] ?? 0); e++)
      dense[r * data.cols + (data.indices[e] ?? 0)] = data.values[e] ?? 0;
  let sum = 0;
  for (let r = 0; r < data.rows; r++) {
    for (let c = 0; c < data.cols; c++) {
      let product = 0;
      for (let k = 0; k < factors; k++) product += (x[r * factors + k] ?? 0) * (y[c * factors + k] ?? 0);
      sum += ((dense[r * data.cols + c] ?? 0) - product) ** 2;
    }
  }
  return sum;
}
