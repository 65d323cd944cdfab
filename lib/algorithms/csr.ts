/**
 * Compressed sparse rows: the entries of row r are `indices[k]`, `values[k]` for
 * `indptr[r] <= k < indptr[r + 1]`, columns ascending and without repeats.
 */
export interface Csr {
  readonly rows: number;
  readonly cols: number;
  readonly indptr: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/**
 * Rows from (row, column, value) triples in any order; values of a repeated pair are added up.
 * Cost: O(entries) by counting sort, twice.
 */
export function csrFromTriples(
  rows: number,
  cols: number,
  rowIndex: ArrayLike<number>,
  colIndex: ArrayLike<number>,
  value: ArrayLike<number>,
): Csr {
  const byColumn = countingOrder(cols, colIndex, null);
  const order = countingOrder(rows, rowIndex, byColumn);
  const indptr = new Int32Array(rows + 1);
  const indices = new Int32Array(order.length);
  const values = new Float32Array(order.length);
  let size = 0;
  let lastRow = -1;
  for (const k of order) {
    const r = rowIndex[k] as number;
    const c = colIndex[k] as number;
    if (r === lastRow && indices[size - 1] === c) {
      values[size - 1] = (values[size - 1] as number) + (value[k] as number);
    } else {
      indices[size] = c;
      values[size] = value[k] as number;
      size++;
      lastRow = r;
    }
    indptr[r + 1] = size;
  }
  for (let r = 1; r <= rows; r++) indptr[r] = Math.max(indptr[r] as number, indptr[r - 1] as number);
  return { rows, cols, indptr, indices: indices.slice(0, size), values: values.slice(0, size) };
}

/** The same entries seen by column: a matrix of `cols` x `rows`. Cost: O(entries). */
export function transposeCsr(matrix: Csr): Csr {
  const rowIndex = new Int32Array(matrix.indices.length);
  for (let r = 0; r < matrix.rows; r++)
    rowIndex.fill(r, matrix.indptr[r] as number, matrix.indptr[r + 1] as number);
  return csrFromTriples(matrix.cols, matrix.rows, matrix.indices, rowIndex, matrix.values);
}

/** A stable order of `keys` (or of `first`, re-ordered) by key. */
function countingOrder(range: number, keys: ArrayLike<number>, first: Int32Array | null): Int32Array {
  const start = new Int32Array(range + 1);
  for (let k = 0; k < keys.length; k++)
    start[(keys[k] as number) + 1] = (start[(keys[k] as number) + 1] as number) + 1;
  for (let r = 0; r < range; r++) start[r + 1] = (start[r + 1] as number) + (start[r] as number);
  const order = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const k = first ? (first[i] as number) : i;
    const key = keys[k] as number;
    order[start[key] as number] = k;
    start[key] = (start[key] as number) + 1;
  }
  return order;
}
