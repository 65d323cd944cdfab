import { contingency } from "@/lib/algorithms/cluster/contingency";

export interface VMeasure {
  /** 1 when each cluster holds one class only. */
  readonly homogeneity: number;
  /** 1 when each class lies in one cluster only. */
  readonly completeness: number;
  /** Harmonic mean of the two. */
  readonly vMeasure: number;
}

/** V-measure (Rosenberg, Hirschberg 2007) of clusters against true classes. Cost: O(n). */
export function vMeasure(
  classes: ArrayLike<number | string>,
  clusters: ArrayLike<number | string>,
): VMeasure {
  const { total, cells, rowSums, columnSums } = contingency(classes, clusters);
  const entropy = (sums: readonly number[]) =>
    sums.reduce((sum, n) => sum - (n / total) * Math.log(n / total), 0);
  const information = cells.reduce((sum, { row, column, count }) => {
    const expected = ((rowSums[row] as number) * (columnSums[column] as number)) / total;
    return sum + (count / total) * Math.log(count / expected);
  }, 0);
  const classEntropy = entropy(rowSums);
  const clusterEntropy = entropy(columnSums);
  const homogeneity = classEntropy === 0 ? 1 : Math.max(0, information / classEntropy);
  const completeness = clusterEntropy === 0 ? 1 : Math.max(0, information / clusterEntropy);
  const sum = homogeneity + completeness;
  return { homogeneity, completeness, vMeasure: sum === 0 ? 0 : (2 * homogeneity * completeness) / sum };
}
