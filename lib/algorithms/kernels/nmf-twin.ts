import type { Csr } from "@/lib/algorithms/csr";

/**
 * The factorisation kernel's half-step in plain TypeScript and double precision, the measure that tests hold it against:
 * lowers the error over the rows of `x` (rows x factors), in place, with `y` (cols x factors) held fixed.
 */
export function nmfHalfStepTwin(
  data: Csr,
  factors: number,
  x: Float64Array,
  y: Float64Array,
  turns: number,
): void {
  const gram = new Float64Array(factors * factors);
  for (let c = 0; c < data.cols; c++) {
    for (let i = 0; i < factors; i++)
      for (let j = 0; j < factors; j++)
        gram[i * factors + j] = at(gram, i * factors + j) + at(y, c * factors + i) * at(y, c * factors + j);
  }
  for (let r = 0; r < data.rows; r++) {
    const row = x.subarray(r * factors, (r + 1) * factors);
    const b = new Float64Array(factors);
    for (let e = data.indptr[r] as number; e < (data.indptr[r + 1] as number); e++)
      for (let k = 0; k < factors; k++)
        b[k] = at(b, k) + (data.values[e] as number) * at(y, (data.indices[e] as number) * factors + k);
    for (let turn = 0; turn < turns; turn++) {
      for (let k = 0; k < factors; k++) {
        const weight = at(gram, k * factors + k);
        const slope = row.reduce((sum, value, j) => sum - value * at(gram, k * factors + j), at(b, k));
        if (weight > 0) row[k] = Math.max(0, at(row, k) + slope / weight);
      }
    }
  }
}

function at(values: Float64Array, index: number): number {
  return values[index] as number;
}
