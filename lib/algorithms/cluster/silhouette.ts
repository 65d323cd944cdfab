import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { createProducts } from "@/lib/algorithms/kernels/dense-kernel";
import { type Matrix, takeRows, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

/**
 * Mean silhouette (Rousseeuw 1987), Euclidean, over a sample: (b - a) / max(a, b), a the mean distance to the row's
 * own cluster, b to the nearest other one; a row alone in its cluster counts 0. Between -1 and 1; 0 when the sample
 * holds one cluster only. Cost: sample^2 x cols multiply-adds.
 */
export function silhouette(
  data: Matrix,
  labels: ArrayLike<number>,
  options: { readonly sample: number; readonly seed: number },
): number {
  const order = createRandom(options.seed).shuffle(Int32Array.from({ length: data.rows }, (_, r) => r));
  const rows = order.subarray(0, options.sample);
  const sample = centred(takeRows(data, rows));
  const { codes, count } = codeLabels(Array.from(rows, (r) => labels[r] as number));
  if (count < 2) return 0;
  const sizes = new Int32Array(count);
  for (const code of codes) sizes[code] = (sizes[code] as number) + 1;
  const norms = new Float64Array(sample.rows);
  for (let r = 0; r < sample.rows; r++) {
    for (let c = 0; c < sample.cols; c++)
      norms[r] = (norms[r] as number) + (sample.data[r * sample.cols + c] as number) ** 2;
  }
  const products = createProducts(sample, sample.rows);
  const sums = new Float64Array(count);
  let total = 0;
  for (let from = 0; from < sample.rows; from += products.blockRows) {
    const block = products.multiply(sample, from);
    for (let r = from; r < Math.min(sample.rows, from + products.blockRows); r++) {
      const own = codes[r] as number;
      if (sizes[own] === 1) continue;
      sums.fill(0);
      const start = (r - from) * products.stride;
      for (let s = 0; s < sample.rows; s++) {
        if (s === r) continue;
        const squared = (norms[r] as number) + (norms[s] as number) - 2 * (block[start + s] as number);
        const code = codes[s] as number;
        sums[code] = (sums[code] as number) + Math.sqrt(Math.max(0, squared));
      }
      const a = (sums[own] as number) / ((sizes[own] as number) - 1);
      let b = Number.POSITIVE_INFINITY;
      for (let c = 0; c < count; c++)
        if (c !== own) b = Math.min(b, (sums[c] as number) / (sizes[c] as number));
      if (Math.max(a, b) > 0) total += (b - a) / Math.max(a, b);
    }
  }
  products.close();
  return total / sample.rows;
}

function centred(matrix: Matrix): Matrix {
  const mean = columnMeans(matrix);
  const out = zeros(matrix.rows, matrix.cols);
  for (let i = 0; i < out.data.length; i++)
    out.data[i] = (matrix.data[i] as number) - (mean[i % matrix.cols] as number);
  return out;
}

function codeLabels(labels: readonly number[]): { codes: Int32Array; count: number } {
  const known = new Map<number, number>();
  const codes = Int32Array.from(labels, (label) => {
    const code = known.get(label) ?? known.size;
    known.set(label, code);
    return code;
  });
  return { codes, count: known.size };
}
