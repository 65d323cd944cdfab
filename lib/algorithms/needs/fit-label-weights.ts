import { gramMatrix } from "@/lib/algorithms/kernels/dense-kernel";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { invertSymmetric } from "@/lib/algorithms/recommend/invert-symmetric";

/** Ridge, as a multiple of the features' mean square. */
const RIDGE = 1;

/**
 * One row of weights a label, the biggest label first: least squares with a ridge on whether a row has the label
 * (Hoerl, Kennard 1970), so that the highest product with a row says its label. Labels of fewer rows than `fewest` are
 * left out, unless all are. Cost: rows x cols^2 / 2 multiply-adds and one inverse of cols x cols.
 */
export function fitLabelWeights(rows: Matrix, labels: Int32Array, fewest: number): Matrix {
  const size = rows.cols;
  const members = new Map<number, number[]>();
  labels.forEach((label, r) => {
    (members.get(label) ?? members.set(label, []).get(label))?.push(r);
  });
  const ordered = [...members].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  const enough = ordered.filter(([, own]) => own.length >= fewest);
  const kept = enough.length > 0 ? enough : ordered;
  const gram = Float64Array.from(gramMatrix(rows, new Float64Array(size)));
  let trace = 0;
  for (let c = 0; c < size; c++) trace += gram[c * size + c] as number;
  for (let c = 0; c < size; c++)
    gram[c * size + c] = (gram[c * size + c] as number) + (RIDGE * trace) / size + 1e-9;
  invertSymmetric(gram, size);
  const weights = zeros(kept.length, size);
  for (const [k, [, own]] of kept.entries()) {
    const sum = new Float64Array(size);
    for (const r of own) {
      const row = rowOf(rows, r);
      for (let c = 0; c < size; c++) sum[c] = (sum[c] as number) + (row[c] as number);
    }
    const out = rowOf(weights, k);
    for (let i = 0; i < size; i++) {
      let value = 0;
      for (let j = 0; j < size; j++) value += (gram[i * size + j] as number) * (sum[j] as number);
      out[i] = value;
    }
  }
  return weights;
}
