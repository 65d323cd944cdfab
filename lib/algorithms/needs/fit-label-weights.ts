import { createRidgeSolver } from "@/lib/algorithms/kernels/create-ridge-solver";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { biggestFirst } from "@/lib/algorithms/needs/rows-by-label";

/**
 * One row of weights a label, the biggest label first: least squares with a ridge on whether a row has the label, so that
 * the highest product with a row says its label. Labels of fewer rows than `fewest` are left out, unless all are.
 * Cost: rows x cols^2 / 2 multiply-adds and one inverse of cols x cols.
 */
export function fitLabelWeights(rows: Matrix, labels: Int32Array, fewest: number): Matrix {
  const groups = biggestFirst(labels);
  const enough = groups.filter((own) => own.length >= fewest);
  const kept = enough.length > 0 ? enough : groups;
  const solve = createRidgeSolver(rows, new Float64Array(rows.cols));
  const weights = zeros(kept.length, rows.cols);
  kept.forEach((own, k) => {
    const sum = new Float64Array(rows.cols);
    for (const r of own) {
      const row = rowOf(rows, r);
      for (let c = 0; c < sum.length; c++) sum[c] = (sum[c] as number) + (row[c] as number);
    }
    rowOf(weights, k).set(solve(sum));
  });
  return weights;
}
