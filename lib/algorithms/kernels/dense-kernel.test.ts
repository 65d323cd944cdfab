import { describe, expect, it } from "vitest";
import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { createProducts, gramMatrix } from "@/lib/algorithms/kernels/dense-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

function made(rows: number, cols: number, seed: number): Matrix {
  const random = createRandom(seed);
  return { data: Float32Array.from({ length: rows * cols }, () => 2 + random.normal()), rows, cols };
}

function plainDot(a: Matrix, r: number, b: Matrix, s: number): number {
  let sum = 0;
  for (let c = 0; c < a.cols; c++) sum += (a.data[r * a.cols + c] ?? 0) * (b.data[s * b.cols + c] ?? 0);
  return sum;
}

describe("gramMatrix", () => {
  it.each([
    [1, 1],
    [6, 3],
    [1027, 10],
    [9001, 5],
  ])("adds up the outer products of %i centred rows of %i", (rows, cols) => {
    const data = made(rows, cols, rows);
    const shift = columnMeans(data);
    const gram = gramMatrix(data, shift);
    for (let i = 0; i < cols; i++) {
      for (let j = 0; j < cols; j++) {
        let sum = 0;
        for (let r = 0; r < rows; r++) {
          sum +=
            ((data.data[r * cols + i] ?? 0) - (shift[i] ?? 0)) *
            ((data.data[r * cols + j] ?? 0) - (shift[j] ?? 0));
        }
        expect(Math.abs((gram[i * cols + j] ?? Number.NaN) - sum)).toBeLessThan(
          1e-4 * Math.max(1, rows ** 0.5),
        );
      }
    }
  });
});

describe("createProducts", () => {
  it.each([
    [3, 2, 1],
    [130, 9, 7],
    [70, 33, 64],
  ])("multiplies %i rows with %i rows of %i", (rows, others, cols) => {
    const left = made(rows, cols, 1);
    const right = made(others, cols, 2);
    const products = createProducts(right, rows, 2);
    for (let from = 0; from < rows; from += products.blockRows) {
      const block = products.multiply(left, from);
      for (let r = from; r < Math.min(rows, from + products.blockRows); r++) {
        for (let s = 0; s < others; s++) {
          expect(block[(r - from) * products.stride + s]).toBeCloseTo(plainDot(left, r, right, s), 2);
        }
      }
    }
    products.close();
  });
});
