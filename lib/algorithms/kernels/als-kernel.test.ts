import { describe, expect, it } from "vitest";
import { csrFromTriples, transposeCsr } from "@/lib/algorithms/csr";
import { createAlsSolver } from "@/lib/algorithms/kernels/als-kernel";
import { alsHalfStepTwin } from "@/lib/algorithms/kernels/als-twin";
import { createRandom } from "@/lib/algorithms/random";

function made(rows: number, cols: number, entries: number, factors: number, seed: number) {
  const random = createRandom(seed);
  const pick = (n: number) => Array.from({ length: entries }, () => random.integer(n));
  // The last row and the last column stay empty.
  const values = Array.from({ length: entries }, (_, i) => (i % 9 === 0 ? -3 : 1 + 5 * random.next()));
  const confidence = csrFromTriples(rows, cols, pick(rows - 1), pick(cols - 1), values);
  const start = (n: number) => Float32Array.from({ length: n * factors }, () => 0.1 * random.normal());
  return {
    confidence,
    factors,
    rowFactors: { data: start(rows), rows, cols: factors },
    colFactors: { data: start(cols), rows: cols, cols: factors },
  };
}

function largestGap(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let gap = 0;
  for (let i = 0; i < a.length; i++)
    gap = Math.max(gap, Math.abs((a[i] ?? Number.NaN) - (b[i] ?? Number.NaN)));
  return gap;
}

describe("createAlsSolver", () => {
  it.each([1, 6, 16, 31])("agrees with its plain twin at %i factors", (factors) => {
    const problem = made(60, 40, 500, factors, 5);
    const x = Float64Array.from(problem.rowFactors.data);
    const y = Float64Array.from(problem.colFactors.data);
    const solver = createAlsSolver(problem);
    const byItem = transposeCsr(problem.confidence);
    for (let step = 0; step < 3; step++) {
      solver.halfStep("rows", { regularisation: 0.5, cgSteps: 3 });
      solver.halfStep("cols", { regularisation: 0.5, cgSteps: 3 });
      alsHalfStepTwin(problem.confidence, factors, x, y, 0.5, 3);
      alsHalfStepTwin(byItem, factors, y, x, 0.5, 3);
    }
    expect(largestGap(solver.rowFactors().data, x)).toBeLessThan(2e-4);
    expect(largestGap(solver.colFactors().data, y)).toBeLessThan(2e-4);
    expect(
      solver
        .rowFactors()
        .data.subarray(59 * factors)
        .every((value) => value === 0),
    ).toBe(true);
  });

  it("counts the error over all pairs, unknown ones too", () => {
    const problem = made(30, 20, 150, 5, 9);
    const { confidence, rowFactors, colFactors } = problem;
    let expected = 0;
    for (let r = 0; r < 30; r++) {
      for (let c = 0; c < 20; c++) {
        let score = 0;
        for (let f = 0; f < 5; f++)
          score += (rowFactors.data[r * 5 + f] ?? 0) * (colFactors.data[c * 5 + f] ?? 0);
        const found = confidence.indices.subarray(confidence.indptr[r], confidence.indptr[r + 1]).indexOf(c);
        const value = found < 0 ? -1 : (confidence.values[(confidence.indptr[r] ?? 0) + found] ?? 0);
        expected += Math.abs(value) * ((value > 0 ? 1 : 0) - score) ** 2;
      }
    }
    expect(createAlsSolver(problem).squaredError()).toBeCloseTo(expected, 2);
  });

  it("lowers the penalised error with every half-step", () => {
    const solver = createAlsSolver(made(200, 90, 2000, 8, 3));
    const loss = () =>
      solver.squaredError() +
      [...solver.rowFactors().data, ...solver.colFactors().data].reduce(
        (sum, value) => sum + value * value,
        0,
      );
    let last = loss();
    for (const side of ["rows", "cols", "rows", "cols", "rows"] as const) {
      solver.halfStep(side, { regularisation: 1, cgSteps: 3 });
      const now = loss();
      expect(now).toBeLessThan(last);
      last = now;
    }
  });

  it("takes one regularisation for each row", () => {
    const problem = made(60, 40, 500, 8, 5);
    const strong = Float32Array.from({ length: 60 }, (_, r) => (r === 7 ? 1e6 : 0.5));
    const solver = createAlsSolver(problem);
    solver.halfStep("rows", { regularisation: strong, cgSteps: 8 });
    const norm = (r: number) => Math.hypot(...solver.rowFactors().data.subarray(r * 8, (r + 1) * 8));
    expect(norm(7)).toBeLessThan(1e-4);
    expect(norm(8)).toBeGreaterThan(1e-2);
  });

  it("gives the same factors on one thread and on three", () => {
    const fitOn = (threads: number) => {
      const solver = createAlsSolver({ ...made(5000, 3000, 60_000, 16, 11), threads });
      for (let step = 0; step < 4; step++) {
        solver.halfStep("rows", { regularisation: 2, cgSteps: 3 });
        solver.halfStep("cols", { regularisation: 2, cgSteps: 3 });
      }
      solver.close();
      return [solver.rowFactors().data, solver.colFactors().data];
    };
    expect(fitOn(3)).toEqual(fitOn(1));
  });
});
