import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { symmetricEigen } from "@/lib/algorithms/reduce/symmetric-eigen";

describe("symmetricEigen", () => {
  it("solves a matrix known by hand", () => {
    const { values, vectors } = symmetricEigen(Float64Array.from([2, 1, 1, 2]), 2);
    expect(values[0]).toBeCloseTo(3, 12);
    expect(values[1]).toBeCloseTo(1, 12);
    expect(Math.abs(vectors[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 12);
    expect(vectors[0]).toBeCloseTo(vectors[1] ?? 0, 12);
  });

  it.each([1, 2, 3, 10, 60])("gives orthonormal vectors with A v = lambda v at n = %i", (n) => {
    const random = createRandom(n);
    const a = new Float64Array(n * n);
    for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) a[i * n + j] = a[j * n + i] = random.normal();
    const { values, vectors } = symmetricEigen(a, n);
    for (let i = 0; i < n; i++) {
      const v = vectors.subarray(i * n, (i + 1) * n);
      for (let r = 0; r < n; r++) {
        const product = v.reduce((sum, value, c) => sum + (a[r * n + c] ?? 0) * value, 0);
        expect(product).toBeCloseTo((values[i] ?? 0) * (v[r] ?? 0), 9);
      }
      for (let j = 0; j < n; j++) {
        const dot = v.reduce((sum, value, c) => sum + value * (vectors[j * n + c] ?? 0), 0);
        expect(dot).toBeCloseTo(i === j ? 1 : 0, 9);
      }
      if (i > 0) expect(values[i]).toBeLessThanOrEqual(values[i - 1] ?? 0);
    }
  });

  it("handles repeated values and zeros", () => {
    const identity = Float64Array.from({ length: 25 }, (_, i) => (i % 6 === 0 ? 4 : 0));
    expect([...symmetricEigen(identity, 5).values]).toEqual([4, 4, 4, 4, 4]);
    expect([...symmetricEigen(new Float64Array(9), 3).values]).toEqual([0, 0, 0]);
  });
});
