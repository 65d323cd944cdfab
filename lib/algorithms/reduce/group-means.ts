import { type Matrix, zeros } from "@/lib/algorithms/matrix";

/** Means to centre the rows of each group with. */
export interface GroupMeans {
  /** Mean of all rows; for rows of unknown groups. */
  readonly overall: Float64Array;
  readonly byGroup: ReadonlyMap<number, Float64Array>;
}

/** A group of fewer rows than this is pulled towards the overall mean: 50 rows settle a mean, 5 do not. */
const settling = 10;

/** Mean of each group, (sum + 10 x overall mean) / (n + 10) where there are several groups. Cost: O(rows x cols). */
export function fitGroupMeans(data: Matrix, groups: Int32Array | undefined): GroupMeans {
  const { rows, cols } = data;
  const overall = new Float64Array(cols);
  const sums = new Map<number, { sum: Float64Array; count: number }>();
  for (let r = 0; r < rows; r++) {
    const group = groups ? (groups[r] as number) : 0;
    const entry = sums.get(group) ?? { sum: new Float64Array(cols), count: 0 };
    sums.set(group, entry);
    entry.count++;
    for (let c = 0; c < cols; c++) {
      entry.sum[c] = (entry.sum[c] as number) + (data.data[r * cols + c] as number);
    }
  }
  for (const { sum } of sums.values()) {
    for (let c = 0; c < cols; c++) overall[c] = (overall[c] as number) + (sum[c] as number) / rows;
  }
  const byGroup = new Map<number, Float64Array>();
  const weight = sums.size > 1 ? settling : 0;
  for (const [group, { sum, count }] of sums) {
    byGroup.set(
      group,
      sum.map((value, c) => (value + weight * (overall[c] as number)) / (count + weight)),
    );
  }
  return { overall, byGroup };
}

/** Each row less the mean of its group; rows of an unknown group, or without groups given, less the overall mean. */
export function applyGroupMeans(means: GroupMeans, data: Matrix, groups: Int32Array | undefined): Matrix {
  const { rows, cols } = data;
  const out = zeros(rows, cols);
  for (let r = 0; r < rows; r++) {
    const mean = (groups ? means.byGroup.get(groups[r] as number) : undefined) ?? means.overall;
    for (let i = r * cols, c = 0; c < cols; i++, c++)
      out.data[i] = (data.data[i] as number) - (mean[c] as number);
  }
  return out;
}
