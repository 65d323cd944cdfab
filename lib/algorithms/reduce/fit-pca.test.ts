import { describe, expect, it } from "vitest";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { applyPca } from "@/lib/algorithms/reduce/apply-pca";
import { fitPca } from "@/lib/algorithms/reduce/fit-pca";

/** Points along (3, 4) / 5 with deviation 10, across it with deviation 1, far from the origin. */
function ellipse(rows: number): Matrix {
  const random = createRandom(3);
  const data = new Float32Array(rows * 2);
  for (let r = 0; r < rows; r++) {
    const along = 10 * random.normal();
    const across = random.normal();
    data.set([500 + 0.6 * along - 0.8 * across, -300 + 0.8 * along + 0.6 * across], r * 2);
  }
  return { data, rows, cols: 2 };
}

describe("fitPca", () => {
  it("finds the long axis and the variances of an ellipse", () => {
    const model = fitPca(ellipse(20_000), { dimensions: 2 });
    expect(model.components.data[0]).toBeCloseTo(0.6, 2);
    expect(model.components.data[1]).toBeCloseTo(0.8, 2);
    expect(Math.sqrt(model.variances[0] ?? 0)).toBeCloseTo(10, 0);
    expect(Math.sqrt(model.variances[1] ?? 0)).toBeCloseTo(1, 1);
    expect(model.totalVariance).toBeCloseTo((model.variances[0] ?? 0) + (model.variances[1] ?? 0), 6);
  });

  it("gives coordinates whose variances are those of the model", () => {
    const data = ellipse(3000);
    const model = fitPca(data, { dimensions: 2 });
    const places = applyPca(model, data);
    for (const c of [0, 1]) {
      let sum = 0;
      for (let r = 0; r < places.rows; r++) sum += (places.data[r * 2 + c] ?? 0) ** 2;
      expect(sum / 2999 / (model.variances[c] ?? 1)).toBeCloseTo(1, 3);
    }
  });

  it("keeps as many components as the rows allow, and at least one", () => {
    const data = { data: Float32Array.from({ length: 30 }, (_, i) => Math.sin(i * i)), rows: 3, cols: 10 };
    expect(fitPca(data, { dimensions: 8 }).components.rows).toBe(2);
    const one = { data: new Float32Array(10), rows: 1, cols: 10 };
    expect(applyPca(fitPca(one, { dimensions: 8 }), one).data).toEqual(new Float32Array(1));
  });
});
