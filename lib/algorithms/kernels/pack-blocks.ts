/**
 * Rows in blocks of four as the kernels read them: block b holds, for each of `dims` dimensions, that value of rows
 * 4b to 4b + 3. `target` must hold ceil(rows / 4) * 4 * dims numbers; what lies beyond the rows and columns is 0.
 * `shift` is taken off each column.
 */
export function packBlocks(
  source: ArrayLike<number>,
  rows: number,
  cols: number,
  dims: number,
  target: Float32Array,
  shift?: Float64Array,
): void {
  target.fill(0);
  for (let r = 0; r < rows; r++) {
    const block = (r >> 2) * dims * 4 + (r & 3);
    for (let c = 0; c < cols; c++) {
      const value = source[r * cols + c] as number;
      target[block + c * 4] = shift ? value - (shift[c] as number) : value;
    }
  }
}
