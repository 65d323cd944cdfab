import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { bytesToVector } from "@/lib/encoders/vector-bytes";

/** Stored vectors as one matrix, in the order of the rows. */
export function vectorsOf(rows: readonly { vector: Uint8Array }[]): Matrix {
  const first = rows[0] ? bytesToVector(rows[0].vector).length : 0;
  const matrix = zeros(rows.length, first);
  for (const [r, { vector }] of rows.entries()) rowOf(matrix, r).set(bytesToVector(vector));
  return matrix;
}
