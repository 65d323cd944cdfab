/** A square matrix, row-major, times a vector of its size. Cost: size^2. */
export function timesVector(square: Float64Array, vector: Float64Array | Float32Array): Float64Array {
  const size = vector.length;
  const result = new Float64Array(size);
  for (let r = 0; r < size; r++) {
    let sum = 0;
    for (let c = 0; c < size; c++) sum += (square[r * size + c] as number) * (vector[c] as number);
    result[r] = sum;
  }
  return result;
}
