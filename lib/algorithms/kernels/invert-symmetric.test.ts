import { describe, expect, it } from "vitest";
import { invertSymmetric } from "@/lib/algorithms/kernels/invert-symmetric";
import { createRandom } from "@/lib/algorithms/random";

describe("invertSymmetric", () => {
  it.each([1, 2, 7, 64, 65, 130])("times the matrix gives the identity, n = %i", (n) => {
    const random = createRandom(n);
    const half = Float64Array.from({ length: n * n }, () => random.normal());
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        let sum = i === j ? 1 : 0;
        for (let t = 0; t < n; t++) sum += ((half[i * n + t] ?? 0) * (half[j * n + t] ?? 0)) / n;
        matrix[i * n + j] = sum;
      }
    }
    const inverse = matrix.slice();
    invertSymmetric(inverse, n);
    let worst = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        let sum = i === j ? -1 : 0;
        for (let t = 0; t < n; t++) sum += (matrix[i * n + t] ?? 0) * (inverse[t * n + j] ?? 0);
        worst = Math.max(worst, Math.abs(sum));
      }
    }
    expect(worst).toBeLessThan(1e-9);
  });

  it("refuses a matrix that is not positive definite", () => {
    expect(() => invertSymmetric(Float64Array.from([1, 2, 2, 1]), 2)).toThrow(RangeError);
  });
});
