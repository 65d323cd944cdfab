import type { Csr } from "@/lib/algorithms/csr";

/**
 * The ALS kernel's half-step in plain TypeScript and double precision, the measure that tests hold the kernel
 * against. Solves row by row, in place: `x` is rows x factors, `y` is cols x factors.
 */
export function alsHalfStepTwin(
  confidence: Csr,
  factors: number,
  x: Float64Array,
  y: Float64Array,
  regularisation: number,
  cgSteps: number,
): void {
  const gram = new Float64Array(factors * factors);
  for (let c = 0; c < confidence.cols; c++) {
    for (let i = 0; i < factors; i++) {
      for (let j = 0; j < factors; j++)
        add(gram, i * factors + j, at(y, c * factors + i) * at(y, c * factors + j));
    }
  }
  for (let r = 0; r < confidence.rows; r++) {
    const begin = confidence.indptr[r] as number;
    const end = confidence.indptr[r + 1] as number;
    const row = x.subarray(r * factors, (r + 1) * factors);
    if (begin === end) {
      row.fill(0);
      continue;
    }
    const product = (v: Float64Array): Float64Array => {
      const out = v.map((value, i) => {
        let sum = regularisation * value;
        for (let j = 0; j < factors; j++) sum += at(gram, i * factors + j) * at(v, j);
        return sum;
      });
      for (let e = begin; e < end; e++) {
        const item = rowOf(y, confidence.indices[e] as number, factors);
        const scale = (Math.abs(confidence.values[e] as number) - 1) * dot(item, v);
        for (let i = 0; i < factors; i++) add(out, i, scale * at(item, i));
      }
      return out;
    };
    const residual = product(row).map((value) => -value);
    for (let e = begin; e < end; e++) {
      const item = rowOf(y, confidence.indices[e] as number, factors);
      const target = Math.max(confidence.values[e] as number, 0);
      for (let i = 0; i < factors; i++) add(residual, i, target * at(item, i));
    }
    const direction = residual.slice();
    let before = dot(residual, residual);
    for (let s = 0; s < cgSteps && before > 1e-20; s++) {
      const moved = product(direction);
      const alpha = before / dot(direction, moved);
      for (let i = 0; i < factors; i++) {
        add(row, i, alpha * at(direction, i));
        add(residual, i, -alpha * at(moved, i));
      }
      const after = dot(residual, residual);
      for (let i = 0; i < factors; i++) direction[i] = at(residual, i) + (after / before) * at(direction, i);
      before = after;
    }
  }
}

function at(values: Float64Array, index: number): number {
  return values[index] as number;
}

function add(values: Float64Array, index: number, value: number): void {
  values[index] = at(values, index) + value;
}

function rowOf(values: Float64Array, row: number, factors: number): Float64Array {
  return values.subarray(row * factors, (row + 1) * factors);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}
