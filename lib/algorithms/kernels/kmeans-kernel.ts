import { wasm } from "@/lib/algorithms/kernels/build/kmeans";
import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { createKernelMemory } from "@/lib/algorithms/kernels/kernel-memory";
import { createKernelPool, threadsFor } from "@/lib/algorithms/kernels/kernel-pool";
import { packBlocks } from "@/lib/algorithms/kernels/pack-blocks";
import type { Matrix } from "@/lib/algorithms/matrix";

/** One pass over all rows against given centroids. */
export interface KmeansPass {
  /** Sum of squared distances of the rows to their nearest centroids. */
  readonly loss: number;
  /** Rows of each centroid. */
  readonly counts: Int32Array;
  /** Sums of those rows, k x cols. */
  readonly sums: Float64Array;
}

/** Rows held in a kernel's memory, to be assigned again and again. */
export interface KmeansKernel {
  assign(centroids: Matrix): KmeansPass;
  /** Nearest centroid of each row at the last pass; equal distances go to the lower number. A view. */
  readonly labels: Int32Array;
  /** Squared distance to it. A view. */
  readonly distances: Float32Array;
  close(): void;
}

/**
 * The inner loop of Lloyd's algorithm: |x - c|^2 = |x|^2 - 2 x.c + |c|^2 over rows moved to mean zero, which keeps
 * single precision harmless for data far from the origin; sums in double precision.
 * Cost of a pass: rows x k x cols multiply-adds. `passes` is about how many will be asked for: it decides on threads.
 */
export function createKmeansKernel(
  data: Matrix,
  maximumK: number,
  passes: number,
  threads?: number,
): KmeansKernel {
  const { rows, cols } = data;
  const dims = Math.ceil(cols / 4) * 4;
  const paddedRows = Math.ceil(rows / 4) * 4;
  const paddedK = Math.ceil(maximumK / 4) * 4;
  const size = Math.ceil(Math.max(1024, rows / 32) / 4) * 4;
  const parts = Math.max(1, Math.ceil(rows / size));
  const memory = createKernelMemory([
    paddedRows * dims * 4,
    ...[rows, rows, rows].map((n) => n * 4),
    paddedK * dims * 4,
    paddedK * 4,
    parts * maximumK * dims * 8,
    parts * maximumK * 4,
    parts * 8,
  ]);
  const x = memory.floats(paddedRows * dims);
  const labels = memory.integers(rows);
  const distances = memory.floats(rows);
  const norms = memory.floats(rows);
  const blocks = memory.floats(paddedK * dims);
  const blockNorms = memory.floats(paddedK);
  const sums = memory.doubles(parts * maximumK * dims);
  const counts = memory.integers(parts * maximumK);
  const losses = memory.doubles(parts);
  const work = rows * paddedK * dims * passes;
  const pool = createKernelPool(wasm, memory, threads ?? threadsFor(work));

  const mean = columnMeans(data);
  for (let r = 0; r < rows; r++) {
    let norm = 0;
    for (let c = 0; c < cols; c++) {
      const value = (data.data[r * cols + c] as number) - (mean[c] as number);
      x.view[r * dims + c] = value;
      norm += value * value;
    }
    norms.view[r] = norm;
  }

  return {
    labels: labels.view,
    distances: distances.view,
    close: () => pool.close(),
    assign: (centroids) => {
      const k = centroids.rows;
      if (k > maximumK || centroids.cols !== cols) throw new RangeError("Centroids have another shape.");
      packBlocks(centroids.data, k, cols, dims, blocks.view, mean);
      blockNorms.view.fill(3e38);
      for (let c = 0; c < k; c++) {
        let norm = 0;
        for (let j = 0; j < cols; j++)
          norm += ((centroids.data[c * cols + j] as number) - (mean[j] as number)) ** 2;
        blockNorms.view[c] = norm;
      }
      const addresses = [
        blocks.at,
        blockNorms.at,
        labels.at,
        distances.at,
        norms.at,
        sums.at,
        counts.at,
        losses.at,
      ];
      pool.run("assign", rows, size, [x.at, rows, dims, k, ...addresses]);
      const pass = { loss: 0, counts: new Int32Array(k), sums: new Float64Array(k * cols) };
      for (let p = 0; p < parts; p++) {
        pass.loss += losses.view[p] as number;
        for (let c = 0; c < k; c++) {
          const count = counts.view[p * k + c] as number;
          pass.counts[c] = (pass.counts[c] as number) + count;
          for (let j = 0; j < cols; j++) {
            const part = (sums.view[(p * k + c) * dims + j] as number) + count * (mean[j] as number);
            pass.sums[c * cols + j] = (pass.sums[c * cols + j] as number) + part;
          }
        }
      }
      return pass;
    },
  };
}
