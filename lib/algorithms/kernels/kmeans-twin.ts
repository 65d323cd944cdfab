import type { KmeansPass } from "@/lib/algorithms/kernels/kmeans-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";

/** The K-means kernel's pass in plain TypeScript, the measure that tests hold the kernel against. */
export function kmeansPassTwin(
  data: Matrix,
  centroids: Matrix,
): KmeansPass & { labels: Int32Array; distances: Float32Array } {
  const { rows, cols } = data;
  const pass = {
    loss: 0,
    counts: new Int32Array(centroids.rows),
    sums: new Float64Array(centroids.rows * cols),
    labels: new Int32Array(rows),
    distances: new Float32Array(rows),
  };
  for (let r = 0; r < rows; r++) {
    let best = Number.POSITIVE_INFINITY;
    let label = 0;
    for (let k = 0; k < centroids.rows; k++) {
      let distance = 0;
      for (let c = 0; c < cols; c++) {
        distance += ((data.data[r * cols + c] as number) - (centroids.data[k * cols + c] as number)) ** 2;
      }
      if (distance < best) {
        best = distance;
        label = k;
      }
    }
    pass.labels[r] = label;
    pass.distances[r] = best;
    pass.loss += best;
    pass.counts[label] = (pass.counts[label] as number) + 1;
    for (let c = 0; c < cols; c++) {
      pass.sums[label * cols + c] =
        (pass.sums[label * cols + c] as number) + (data.data[r * cols + c] as number);
    }
  }
  return pass;
}
