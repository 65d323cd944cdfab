import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { applyPca } from "@/lib/algorithms/reduce/apply-pca";
import type { PreparationModel } from "@/lib/algorithms/reduce/fit-preparation";
import { applyGroupMeans } from "@/lib/algorithms/reduce/group-means";

/** Prepared rows of length 1 (or 0, where nothing is left of a row). `groups` as in the fit. */
export function applyPreparation(model: PreparationModel, vectors: Matrix, groups?: Int32Array): Matrix {
  const out = applyPca(model.pca, applyGroupMeans(model.means, vectors, groups));
  for (let r = 0; r < out.rows; r++) {
    const row = rowOf(out, r);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    if (length > 1e-12) for (let c = 0; c < row.length; c++) row[c] = (row[c] as number) / length;
  }
  return out;
}
