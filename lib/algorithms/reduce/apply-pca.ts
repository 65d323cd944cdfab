import { createProducts } from "@/lib/algorithms/kernels/dense-kernel";
import { centreRows } from "@/lib/algorithms/kernels/distance-blocks";
import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import type { PcaModel } from "@/lib/algorithms/reduce/fit-pca";

/** Coordinates along the model's components: rows x components. Cost: rows x cols x components in SIMD. */
export function applyPca(model: Pick<PcaModel, "mean" | "components">, data: Matrix): Matrix {
  const { rows: dimensions } = model.components;
  const products = createProducts(model.components, data.rows);
  const out = zeros(data.rows, dimensions);
  for (let from = 0; from < data.rows; from += products.blockRows) {
    const to = Math.min(data.rows, from + products.blockRows);
    const block = products.multiply(centreRows(data, model.mean, from, to), 0);
    for (let r = from; r < to; r++) {
      const start = (r - from) * products.stride;
      out.data.set(block.subarray(start, start + dimensions), r * dimensions);
    }
  }
  products.close();
  return out;
}
