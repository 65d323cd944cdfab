import type { Matrix } from "@/lib/algorithms/matrix";

/** Mean of each column, in double precision; zeros for a matrix without rows. Cost: O(rows x cols). */
export function columnMeans(data: Matrix): Float64Array {
  const { rows, cols } = data;
  const sums = new Float64Array(cols);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) sums[c] = (sums[c] as number) + (data.data[r * cols + c] as number);
  }
  return rows > 0 ? sums.map((sum) => sum / rows) : sums;
}
