import { createDistanceBlocks } from "@/lib/algorithms/kernels/distance-blocks";
import { type Matrix, takeRows } from "@/lib/algorithms/matrix";
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
  const sample = takeRows(data, rows);
  const { codes, sizes } = codeLabels(Array.from(rows, (r) => labels[r] as number));
  if (sizes.length < 2) return 0;
  const distances = createDistanceBlocks(sample, sample.rows);
  let total = 0;
  for (let from = 0; from < sample.rows; from += distances.blockRows) {
    const block = distances.squared(sample, from);
    for (let r = from; r < Math.min(sample.rows, from + distances.blockRows); r++) {
      const start = (r - from) * distances.stride;
      total += silhouetteOf(r, block.subarray(start, start + sample.rows), codes, sizes);
    }
  }
  distances.close();
  return total / sample.rows;
}

function silhouetteOf(
  row: number,
  squared: Float32Array,
  codes: Int32Array,
  sizes: readonly number[],
): number {
  const own = codes[row] as number;
  if (sizes[own] === 1) return 0;
  const sums = new Float64Array(sizes.length);
  for (let s = 0; s < squared.length; s++) {
    const code = codes[s] as number;
    if (s !== row) sums[code] = (sums[code] as number) + Math.sqrt(squared[s] as number);
  }
  const a = (sums[own] as number) / ((sizes[own] as number) - 1);
  let b = Number.POSITIVE_INFINITY;
  for (let c = 0; c < sizes.length; c++)
    if (c !== own) b = Math.min(b, (sums[c] as number) / (sizes[c] as number));
  return Math.max(a, b) > 0 ? (b - a) / Math.max(a, b) : 0;
}

function codeLabels(labels: readonly number[]): { codes: Int32Array; sizes: number[] } {
  const known = new Map<number, number>();
  const sizes: number[] = [];
  const codes = Int32Array.from(labels, (label) => {
    const code = known.get(label) ?? known.size;
    known.set(label, code);
    sizes[code] = (sizes[code] ?? 0) + 1;
    return code;
  });
  return { codes, sizes };
}
