import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";

/** The `size` columns with most entries, ascending; all of them where there are no more. */
export function mostPopular(matrix: Csr, size: number): Int32Array {
  const counts = new Int32Array(matrix.cols);
  for (const c of matrix.indices) counts[c] = (counts[c] as number) + 1;
  const order = Int32Array.from(counts.keys());
  order.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  return order.slice(0, size).sort();
}

/** The columns `kept`, renumbered in that order. Cost: O(entries). */
export function takeColumns(matrix: Csr, kept: Int32Array): Csr {
  const place = new Int32Array(matrix.cols).fill(-1);
  for (let n = 0; n < kept.length; n++) place[kept[n] as number] = n;
  const rows: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  for (let r = 0; r < matrix.rows; r++) {
    for (let p = matrix.indptr[r] as number; p < (matrix.indptr[r + 1] as number); p++) {
      const c = place[matrix.indices[p] as number] as number;
      if (c < 0) continue;
      rows.push(r);
      columns.push(c);
      values.push(matrix.values[p] as number);
    }
  }
  return csrFromTriples(matrix.rows, kept.length, rows, columns, values);
}
