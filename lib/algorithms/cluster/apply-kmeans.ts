import type { KmeansModel } from "@/lib/algorithms/cluster/fit-kmeans";
import { createKmeansKernel } from "@/lib/algorithms/kernels/kmeans-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";

export interface KmeansAssignment {
  /** Nearest centroid of each row. */
  readonly labels: Int32Array;
  /** Euclidean distance to it, in the data's own unit (not squared). */
  readonly distances: Float32Array;
}

/** Nearest centroid of each row. Cost: rows x k x cols multiply-adds. */
export function applyKmeans(model: Pick<KmeansModel, "centroids">, data: Matrix): KmeansAssignment {
  const kernel = createKmeansKernel(data, model.centroids.rows, 1);
  kernel.assign(model.centroids);
  kernel.close();
  return { labels: kernel.labels.slice(), distances: Float32Array.from(kernel.distances, Math.sqrt) };
}
