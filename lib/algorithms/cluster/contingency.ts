/** How often each pair of labels of two labellings of the same things occurs. */
export interface Contingency {
  readonly total: number;
  /** Non-zero counts with their row (label of the first) and column (label of the second). */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly count: number }[];
  readonly rowSums: readonly number[];
  readonly columnSums: readonly number[];
}

/** Cross table of two labellings; throws a RangeError when their lengths differ. Cost: O(n). */
export function contingency(a: ArrayLike<number | string>, b: ArrayLike<number | string>): Contingency {
  if (a.length !== b.length) throw new RangeError("The labellings have different lengths.");
  const rows = new Map<number | string, number>();
  const columns = new Map<number | string, number>();
  const cells = new Map<string, { row: number; column: number; count: number }>();
  const rowSums: number[] = [];
  const columnSums: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const row = codeOf(rows, a[i] as number | string);
    const column = codeOf(columns, b[i] as number | string);
    rowSums[row] = (rowSums[row] ?? 0) + 1;
    columnSums[column] = (columnSums[column] ?? 0) + 1;
    const key = `${row},${column}`;
    const cell = cells.get(key);
    if (cell) cell.count++;
    else cells.set(key, { row, column, count: 1 });
  }
  return { total: a.length, cells: [...cells.values()], rowSums, columnSums };
}

function codeOf(known: Map<number | string, number>, label: number | string): number {
  const code = known.get(label) ?? known.size;
  known.set(label, code);
  return code;
}
