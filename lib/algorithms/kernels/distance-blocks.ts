import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { createProducts } from "@/lib/algorithms/kernels/dense-kernel";
import { type Matrix, zeros } from "@/lib/algorithms/matrix";

/** Rows whose distances to blocks of other rows are asked for. */
export interface DistanceBlocks {
  /** Numbers between the start of one row of a result and the next: at least the reference's rows. */
  readonly stride: number;
  /** Rows taken at a time. */
  readonly blockRows: number;
  /**
   * Squared Euclidean distance of query r and reference row c at [(r - from) * stride + c], for queries
   * [from, from + blockRows). A view, valid until the next call.
   */
  squared(queries: Matrix, from: number): Float32Array;
  close(): void;
}

/**
 * Squared distances by dot products, over rows moved by the reference's mean so that single precision suffices.
 * Cost: reference rows x cols multiply-adds a query; `queryRows` is about how many will come.
 */
export function createDistanceBlocks(reference: Matrix, queryRows: number): DistanceBlocks {
  const mean = columnMeans(reference);
  const moved = centreRows(reference, mean, 0, reference.rows);
  const norms = squaredNorms(moved);
  const products = createProducts(moved, queryRows);
  const { stride, blockRows } = products;
  return {
    stride,
    blockRows,
    close: () => products.close(),
    squared: (queries, from) => {
      const block = centreRows(queries, mean, from, Math.min(queries.rows, from + blockRows));
      const own = squaredNorms(block);
      const out = products.multiply(block, 0);
      for (let r = 0; r < block.rows; r++) {
        const norm = own[r] as number;
        for (let c = 0; c < reference.rows; c++) {
          const at = r * stride + c;
          out[at] = Math.max(0, norm + (norms[c] as number) - 2 * (out[at] as number));
        }
      }
      return out;
    },
  };
}

/** Rows [from, to) with `mean` taken off each column, as a matrix of their own. */
export function centreRows(data: Matrix, mean: Float64Array, from: number, to: number): Matrix {
  const { cols } = data;
  const out = zeros(to - from, cols);
  for (let r = from; r < to; r++) {
    for (let c = 0; c < cols; c++) {
      out.data[(r - from) * cols + c] = (data.data[r * cols + c] as number) - (mean[c] as number);
    }
  }
  return out;
}

function squaredNorms(data: Matrix): Float64Array {
  const norms = new Float64Array(data.rows);
  for (let r = 0; r < data.rows; r++) {
    let sum = 0;
    for (let i = r * data.cols; i < (r + 1) * data.cols; i++) sum += (data.data[i] as number) ** 2;
    norms[r] = sum;
  }
  return norms;
}
