import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { biggestFirst } from "@/lib/algorithms/needs/rows-by-label";
import { unitMean } from "@/lib/algorithms/needs/unit-mean";

/**
 * Unit means of the rows of each label, the biggest group first; groups of fewer rows than `fewest` are left out.
 * `labels` may be any numbers; row k of the result is the k-th biggest of them.
 */
export function centroidsOf(rows: Matrix, labels: Int32Array, fewest = 1): Matrix {
  const kept = biggestFirst(labels).filter((own) => own.length >= fewest);
  const centroids = zeros(kept.length, rows.cols);
  kept.forEach((own, k) => {
    centroids.data.set(unitMean(rows, own), k * rows.cols);
  });
  return centroids;
}
