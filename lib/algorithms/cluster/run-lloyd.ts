import type { KmeansKernel, KmeansPass } from "@/lib/algorithms/kernels/kmeans-kernel";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";

export interface LloydStep {
  /** 1 for the first pass. */
  readonly step: number;
  /** Sum of squared distances to the centroids that the step began with. */
  readonly loss: number;
}

export interface LloydResult {
  readonly centroids: Matrix;
  readonly sizes: Int32Array;
  readonly loss: number;
  readonly steps: number;
}

/**
 * Lloyd's algorithm from given centroids until they move by less than `tolerance` (squared, summed over all) or
 * nothing changes its cluster. A centroid that loses its last row moves to the row farthest from its own centroid.
 * The kernel's labels and distances belong to the centroids returned.
 */
export function* runLloyd(
  kernel: KmeansKernel,
  data: Matrix,
  start: Matrix,
  options: { readonly maxSteps: number; readonly tolerance: number },
): Generator<LloydStep, LloydResult> {
  let centroids = start;
  let pass = kernel.assign(centroids);
  let step = 1;
  yield { step, loss: pass.loss };
  while (step < options.maxSteps) {
    const next = meansOf(kernel, pass, data, centroids);
    const moved = squaredGap(next, centroids);
    if (moved === 0) break;
    const last = kernel.labels.slice();
    centroids = next;
    pass = kernel.assign(centroids);
    step++;
    yield { step, loss: pass.loss };
    if (moved <= options.tolerance && pass.counts.every((count) => count > 0)) break;
    if (kernel.labels.every((label, r) => label === last[r])) break;
  }
  return { centroids, sizes: pass.counts, loss: pass.loss, steps: step };
}

function meansOf(kernel: KmeansKernel, pass: KmeansPass, data: Matrix, before: Matrix): Matrix {
  const { cols } = data;
  const sums = pass.sums.slice();
  const counts = pass.counts.slice();
  const empty = [...counts.keys()].filter((c) => counts[c] === 0);
  const next = zeros(before.rows, cols);
  for (const [place, row] of farthestRows(kernel.distances, empty.length).entries()) {
    const from = kernel.labels[row] as number;
    // A cluster keeps its last row; a row that lies on its centroid would found a second one there.
    if ((counts[from] as number) < 2 || kernel.distances[row] === 0) continue;
    const to = empty[place] as number;
    for (const [c, value] of rowOf(data, row).entries()) {
      sums[from * cols + c] = (sums[from * cols + c] as number) - value;
      sums[to * cols + c] = value;
    }
    counts[from] = (counts[from] as number) - 1;
    counts[to] = 1;
  }
  for (let c = 0; c < before.rows; c++) {
    const count = counts[c] as number;
    for (let i = c * cols; i < (c + 1) * cols; i++) {
      next.data[i] = count > 0 ? (sums[i] as number) / count : (before.data[i] as number);
    }
  }
  return next;
}

function farthestRows(distances: Float32Array, count: number): number[] {
  if (count === 0) return [];
  const rows = Array.from(distances.keys());
  return rows.sort((a, b) => (distances[b] as number) - (distances[a] as number) || a - b).slice(0, count);
}

function squaredGap(a: Matrix, b: Matrix): number {
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += ((a.data[i] as number) - (b.data[i] as number)) ** 2;
  return sum;
}
