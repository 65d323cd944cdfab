/** Dense row-major matrix of 32-bit floats: element (r, c) lies at `data[r * cols + c]`. */
export interface Matrix {
  readonly data: Float32Array;
  readonly rows: number;
  readonly cols: number;
}

/** A matrix of zeros, `rows` x `cols`. */
export function zeros(rows: number, cols: number): Matrix {
  return { data: new Float32Array(rows * cols), rows, cols };
}

/** The r-th row as a view: writing to it writes to the matrix. */
export function rowOf(matrix: Matrix, r: number): Float32Array {
  return matrix.data.subarray(r * matrix.cols, (r + 1) * matrix.cols);
}

/** Rows at `indices`, copied in that order. */
export function takeRows(matrix: Matrix, indices: ArrayLike<number>): Matrix {
  const out = zeros(indices.length, matrix.cols);
  for (let i = 0; i < indices.length; i++) out.data.set(rowOf(matrix, indices[i] as number), i * matrix.cols);
  return out;
}
