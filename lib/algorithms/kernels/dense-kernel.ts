import { wasm } from "@/lib/algorithms/kernels/build/dense";
import { createKernelMemory } from "@/lib/algorithms/kernels/kernel-memory";
import { createKernelPool, threadsFor } from "@/lib/algorithms/kernels/kernel-pool";
import { packBlocks } from "@/lib/algorithms/kernels/pack-blocks";
import type { Matrix } from "@/lib/algorithms/matrix";

const gramBlock = 8192;
const gramPart = 1024;
const productPart = 64;

/**
 * Sum over rows of (x - shift)(x - shift)^T, cols x cols, row-major and symmetric. Single precision inside 1,024
 * rows, double over them. Cost: rows x cols^2 / 2 multiply-adds; memory does not grow with the rows.
 */
export function gramMatrix(data: Matrix, shift: Float64Array): Float64Array {
  const { rows, cols } = data;
  const dims = Math.ceil(cols / 4) * 4;
  const parts = gramBlock / gramPart;
  const memory = createKernelMemory([gramBlock * dims * 4, parts * dims * dims * 4]);
  const x = memory.floats(gramBlock * dims);
  const out = memory.floats(parts * dims * dims);
  const pool = createKernelPool(wasm, memory, threadsFor((rows * dims * dims) / 2));
  const sum = new Float64Array(cols * cols);
  for (let from = 0; from < rows; from += gramBlock) {
    const count = Math.min(gramBlock, rows - from);
    for (let r = 0; r < count; r++) {
      for (let c = 0; c < cols; c++) {
        x.view[r * dims + c] = (data.data[(from + r) * cols + c] as number) - (shift[c] as number);
      }
    }
    out.view.fill(0);
    pool.run("gram", count, gramPart, [x.at, dims, out.at]);
    for (let p = 0; p < Math.ceil(count / gramPart); p++) {
      for (let i = 0; i < cols; i++) {
        const row = (p * dims + i) * dims;
        for (let j = i; j < cols; j++)
          sum[i * cols + j] = (sum[i * cols + j] as number) + (out.view[row + j] as number);
      }
    }
  }
  pool.close();
  for (let i = 0; i < cols; i++) for (let j = 0; j < i; j++) sum[i * cols + j] = sum[j * cols + i] as number;
  return sum;
}

/** A matrix that blocks of other rows are multiplied with. */
export interface Products {
  /** Numbers between the start of one row of a result and the next: at least the right matrix's rows. */
  readonly stride: number;
  /** Rows taken at a time. */
  readonly blockRows: number;
  /** x_r . y_c at [(r - from) * stride + c] for rows [from, from + blockRows) of `left`. A view, valid until the next call. */
  multiply(left: Matrix, from: number): Float32Array;
  close(): void;
}

/**
 * Dot products with every row of `right`. Cost: right rows x cols multiply-adds a row; `leftRows` is about how many
 * rows will come: it decides on threads. Memory: twice the right matrix or less.
 */
export function createProducts(right: Matrix, leftRows: number, threads?: number): Products {
  const { cols } = right;
  const dims = Math.ceil(cols / 4) * 4;
  const stride = Math.ceil(right.rows / 4) * 4;
  const blockRows = Math.min(
    1024,
    Math.max(productPart, Math.ceil(4e6 / Math.max(stride, 1) / productPart) * productPart),
  );
  const memory = createKernelMemory([stride * dims * 4, blockRows * dims * 4, blockRows * stride * 4]);
  const y = memory.floats(stride * dims);
  const x = memory.floats(blockRows * dims);
  const out = memory.floats(blockRows * stride);
  const pool = createKernelPool(wasm, memory, threads ?? threadsFor(leftRows * stride * dims));
  packBlocks(right.data, right.rows, cols, dims, y.view);
  return {
    stride,
    blockRows,
    close: () => pool.close(),
    multiply: (left, from) => {
      if (left.cols !== cols) throw new RangeError("The matrices have different columns.");
      const count = Math.min(blockRows, left.rows - from);
      for (let r = 0; r < count; r++) {
        x.view.set(left.data.subarray((from + r) * cols, (from + r + 1) * cols), r * dims);
      }
      pool.run("products", count, productPart, [x.at, dims, y.at, stride, out.at]);
      return out.view.subarray(0, count * stride);
    },
  };
}
