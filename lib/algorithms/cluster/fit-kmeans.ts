import { type LloydResult, type LloydStep, runLloyd } from "@/lib/algorithms/cluster/run-lloyd";
import { seedCentroids } from "@/lib/algorithms/cluster/seed-centroids";
import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { createKmeansKernel, type KmeansKernel } from "@/lib/algorithms/kernels/kmeans-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

export interface KmeansOptions {
  /** Clusters wanted, at least 1. With fewer different rows than this, the last clusters are empty. */
  readonly k: number;
  readonly seed: number;
  /** Independent starts, the one with the smallest loss wins; 8 unless said: one in three misses a cluster. */
  readonly starts?: number;
  /** Passes a start, 100 unless said. */
  readonly maxSteps?: number;
  /** Stop when the centroids move by less than this share of the mean variance of a column; 1e-4 unless said. */
  readonly tolerance?: number;
}

export interface KmeansModel {
  /** k x cols. */
  readonly centroids: Matrix;
  /** Rows of each cluster in the data that were fitted. */
  readonly sizes: Int32Array;
  /** Sum of squared distances of those rows to their centroids. */
  readonly loss: number;
}

const defaultStarts = 8;

/**
 * K-means: seeds from a sample (k-means++), Lloyd's passes over all rows in SIMD WebAssembly, best of several starts.
 * Cost of a step: rows x k x cols multiply-adds, on all cores when that is worth it.
 */
export function* fitKmeans(data: Matrix, options: KmeansOptions): Generator<LloydStep, KmeansModel> {
  if (!Number.isInteger(options.k) || options.k < 1) throw new RangeError("k must be a whole number from 1.");
  const kernel = createKmeansKernel(data, options.k, 15 * (options.starts ?? defaultStarts));
  try {
    return yield* fitOnKernel(kernel, data, options);
  } finally {
    kernel.close();
  }
}

/** The same on rows that a kernel already holds; leaves the kernel open, its labels are those of the last start. */
export function* fitOnKernel(
  kernel: KmeansKernel,
  data: Matrix,
  options: KmeansOptions,
): Generator<LloydStep, KmeansModel> {
  const random = createRandom(options.seed);
  const maxSteps = options.maxSteps ?? 100;
  const tolerance = (options.tolerance ?? 1e-4) * meanVariance(data);
  let best: LloydResult | null = null;
  let step = 0;
  for (let start = 0; start < (options.starts ?? defaultStarts); start++) {
    const fit = runLloyd(kernel, data, seedCentroids(data, options.k, random), { maxSteps, tolerance });
    for (;;) {
      const turn = fit.next();
      if (turn.done) {
        if (!best || turn.value.loss < best.loss) best = turn.value;
        break;
      }
      yield { step: ++step, loss: turn.value.loss };
    }
  }
  if (!best) throw new RangeError("K-means needs at least one start.");
  return { centroids: best.centroids, sizes: best.sizes, loss: best.loss };
}

function meanVariance(data: Matrix): number {
  const mean = columnMeans(data);
  let sum = 0;
  for (let i = 0; i < data.data.length; i++)
    sum += ((data.data[i] as number) - (mean[i % data.cols] as number)) ** 2;
  return sum / Math.max(1, data.data.length);
}
