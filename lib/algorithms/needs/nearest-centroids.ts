import { type Matrix, rowOf } from "@/lib/algorithms/matrix";

/** The centroid with the highest cosine for each row; rows and centroids are unit vectors. Label -1 without any. */
export function nearestCentroids(
  centroids: Matrix,
  rows: Matrix,
): { labels: Int32Array; cosines: Float32Array } {
  const labels = new Int32Array(rows.rows).fill(-1);
  const cosines = new Float32Array(rows.rows).fill(-1);
  for (let r = 0; r < rows.rows; r++) {
    const row = rowOf(rows, r);
    for (let k = 0; k < centroids.rows; k++) {
      const centroid = rowOf(centroids, k);
      let cosine = 0;
      for (let c = 0; c < row.length; c++) cosine += (row[c] as number) * (centroid[c] as number);
      if (cosine > (cosines[r] as number)) {
        cosines[r] = cosine;
        labels[r] = k;
      }
    }
  }
  return { labels, cosines };
}
