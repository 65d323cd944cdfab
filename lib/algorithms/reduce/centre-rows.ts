import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { unitMean } from "@/lib/algorithms/needs/unit-mean";
import { applyGroupMeans, type GroupMeans } from "@/lib/algorithms/reduce/group-means";

/** Rows less the mean of their group, scaled to length 1. */
export function centreRows(means: GroupMeans, data: Matrix, groups: Int32Array): Matrix {
  const out = applyGroupMeans(means, data, groups);
  for (let r = 0; r < out.rows; r++) rowOf(out, r).set(unitMean(out, [r]));
  return out;
}
