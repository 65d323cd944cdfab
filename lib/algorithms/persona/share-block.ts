import { zeros } from "@/lib/algorithms/matrix";
import type { Block } from "@/lib/algorithms/persona/block";

/**
 * Shares of a customer's attention over things (categories, brands, needs) as a block: the square root of each
 * share, so that distances between rows are Hellinger's and a small share is not drowned by a large one. The
 * `most` things with most attention have a column each, the rest share none.
 * `entries`: [row, thing, weight] with weight above 0, in any order; repeats add up.
 */
export function shareBlock(
  rows: number,
  entries: Iterable<readonly [row: number, thing: string, weight: number]>,
  most: number,
): Block {
  const list = [...entries];
  const totals = new Map<string, number>();
  const ofRow = new Float64Array(rows);
  for (const [row, thing, weight] of list) {
    totals.set(thing, (totals.get(thing) ?? 0) + weight);
    ofRow[row] = (ofRow[row] as number) + weight;
  }
  const columns = [...totals]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([thing]) => thing);
  const columnOf = new Map(columns.map((thing, c) => [thing, c]));
  const matrix = zeros(rows, Math.max(1, columns.length));
  for (const [row, thing, weight] of list) {
    const c = columnOf.get(thing);
    if (c === undefined) continue;
    const at = row * matrix.cols + c;
    matrix.data[at] = (matrix.data[at] as number) + weight / (ofRow[row] as number);
  }
  for (let i = 0; i < matrix.data.length; i++) matrix.data[i] = Math.sqrt(matrix.data[i] as number);
  return { matrix, present: Uint8Array.from(ofRow, (total) => (total > 0 ? 1 : 0)), columns };
}
