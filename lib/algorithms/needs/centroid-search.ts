import { createProducts } from "@/lib/algorithms/kernels/dense-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";

/** The centroid with the highest cosine for each row, the first of equal ones; label -1 without centroids. */
export interface NearestCentroids {
  readonly labels: Int32Array;
  readonly cosines: Float32Array;
}

export interface CentroidSearch {
  find(rows: Matrix): NearestCentroids;
  close(): void;
}

/**
 * A search for the nearest of unit centroids; rows are unit vectors too. One kernel serves all calls, close it at the
 * end. Cost: rows x centroids x cols multiply-adds in SIMD.
 */
export function createCentroidSearch(centroids: Matrix): CentroidSearch {
  const products = centroids.rows > 0 ? createProducts(centroids, 0, 1) : null;
  return {
    close: () => products?.close(),
    find: (rows) => {
      const labels = new Int32Array(rows.rows).fill(-1);
      const cosines = new Float32Array(rows.rows).fill(-1);
      for (let from = 0; products && from < rows.rows; from += products.blockRows) {
        const block = products.multiply(rows, from);
        for (let r = from; r < Math.min(rows.rows, from + products.blockRows); r++) {
          const start = (r - from) * products.stride;
          for (let k = 0; k < centroids.rows; k++) {
            const cosine = block[start + k] as number;
            if (cosine <= (cosines[r] as number)) continue;
            cosines[r] = cosine;
            labels[r] = k;
          }
        }
      }
      return { labels, cosines };
    },
  };
}

/** One search with centroids that are used once. */
export function nearestCentroids(centroids: Matrix, rows: Matrix): NearestCentroids {
  const search = createCentroidSearch(centroids);
  const found = search.find(rows);
  search.close();
  return found;
}
