import { type Matrix, rowOf } from "@/lib/algorithms/matrix";

/** Sum of the rows at `indices`, scaled to length 1. */
export function unitMean(rows: Matrix, indices: ArrayLike<number>): Float32Array {
  const sum = new Float32Array(rows.cols);
  for (let i = 0; i < indices.length; i++) {
    const row = rowOf(rows, indices[i] as number);
    for (let c = 0; c < sum.length; c++) sum[c] = (sum[c] as number) + (row[c] as number);
  }
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) || 1;
  return sum.map((value) => value / length);
}
