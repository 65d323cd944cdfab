import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";

/**
 * One vector out of many: sum of a_i v_i with attention a_i = w_i / sum w over weights from 0 up, scaled to length 1,
 * so that a customer who says much does not lie nearer the middle than one who says little. Weights that are all 0
 * count as equal; no rows, or rows that cancel out, give zeros. Cost: O(rows x cols).
 */
export function attentionPool(vectors: Matrix, weights: ArrayLike<number>): Float32Array {
  const all = Int32Array.from({ length: vectors.rows }, (_, r) => r);
  return poolRows(vectors, weights, all);
}

export interface Pooled {
  /** owners x cols, rows of length 1 or 0. */
  readonly matrix: Matrix;
  /** 1 for owners with at least one row. */
  readonly present: Uint8Array;
}

/** The same for every owner at once: `owner[r]` in 0 .. owners - 1 says whose row r is. */
export function attentionPoolByOwner(
  vectors: Matrix,
  weights: ArrayLike<number>,
  owner: ArrayLike<number>,
  owners: number,
): Pooled {
  const rows: number[][] = Array.from({ length: owners }, () => []);
  for (let r = 0; r < vectors.rows; r++) rows[owner[r] as number]?.push(r);
  const matrix = zeros(owners, vectors.cols);
  for (const [o, own] of rows.entries()) rowOf(matrix, o).set(poolRows(vectors, weights, own));
  return { matrix, present: Uint8Array.from(rows, (own) => (own.length > 0 ? 1 : 0)) };
}

function poolRows(vectors: Matrix, weights: ArrayLike<number>, rows: ArrayLike<number>): Float32Array {
  const sum = new Float64Array(vectors.cols);
  let total = 0;
  for (let i = 0; i < rows.length; i++) total += weights[rows[i] as number] as number;
  for (let i = 0; i < rows.length; i++) {
    const r = rows[i] as number;
    const weight = total > 0 ? (weights[r] as number) / total : 1 / rows.length;
    for (let c = 0; c < vectors.cols; c++) {
      sum[c] = (sum[c] as number) + weight * (vectors.data[r * vectors.cols + c] as number);
    }
  }
  const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
  return Float32Array.from(sum, (value) => (length > 1e-9 ? value / length : 0));
}
