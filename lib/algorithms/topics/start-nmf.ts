import type { Csr } from "@/lib/algorithms/csr";
import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { truncatedSvd } from "@/lib/algorithms/reduce/truncated-svd";

/**
 * Where a non-negative factorisation begins: for each pair of singular vectors its positive or its negative halves,
 * whichever weigh more (NNDSVD: Boutsidis, Gallopoulos 2008). Places of 0 get a hundredth of the data's mean, so that
 * coordinate descent may leave them. Cost: that of the singular vectors.
 */
export function startNmf(data: Csr, factors: number, seed: number): { rows: Matrix; cols: Matrix } {
  const { values, left, right } = truncatedSvd(data, factors, seed);
  const rows = zeros(data.rows, factors);
  const cols = zeros(data.cols, factors);
  for (let k = 0; k < values.length; k++) {
    const sides = [1, -1].map((sign) => ({ sign, left: norm(left, k, sign), right: norm(right, k, sign) }));
    const weight = (side: { left: number; right: number }) => side.left * side.right;
    const [best] = sides.sort((a, b) => weight(b) - weight(a));
    if (!best || weight(best) === 0) continue;
    const scale = Math.sqrt((values[k] as number) * weight(best));
    fill(rows, left, k, best.sign, scale / best.left);
    fill(cols, right, k, best.sign, scale / best.right);
  }
  const mean = data.values.reduce((sum, value) => sum + value, 0) / Math.max(1, data.rows * data.cols);
  for (const matrix of [rows, cols])
    for (let i = 0; i < matrix.data.length; i++)
      matrix.data[i] = Math.max(matrix.data[i] as number, mean / 100);
  return { rows, cols };
}

function norm({ data, cols }: Matrix, k: number, sign: number): number {
  let sum = 0;
  for (let i = k; i < data.length; i += cols) sum += Math.max(0, sign * (data[i] as number)) ** 2;
  return Math.sqrt(sum);
}

function fill(out: Matrix, from: Matrix, k: number, sign: number, scale: number): void {
  for (let r = 0; r < from.rows; r++)
    out.data[r * out.cols + k] = Math.max(0, sign * scale * (from.data[r * from.cols + k] as number));
}
