import { contingency } from "@/lib/algorithms/cluster/contingency";

/**
 * Adjusted Rand index (Hubert, Arabie 1985) of two labellings: 1 for the same partition, about 0 for unrelated ones,
 * below 0 for less than chance. Two trivial partitions that agree give 1. Cost: O(n).
 */
export function adjustedRandIndex(a: ArrayLike<number | string>, b: ArrayLike<number | string>): number {
  const { total, cells, rowSums, columnSums } = contingency(a, b);
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const both = cells.reduce((sum, { count }) => sum + pairs(count), 0);
  const inRows = rowSums.reduce((sum, n) => sum + pairs(n), 0);
  const inColumns = columnSums.reduce((sum, n) => sum + pairs(n), 0);
  const expected = total > 1 ? (inRows * inColumns) / pairs(total) : 0;
  const most = (inRows + inColumns) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}
