import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { normalizedMutualInformation } from "@/lib/algorithms/cluster/normalized-mutual-information";
import { vMeasure } from "@/lib/algorithms/cluster/v-measure";
import { createRandom } from "@/lib/algorithms/random";

describe("agreement of two labellings", () => {
  it("is 1 for the same partition under other names", () => {
    const a = [0, 0, 1, 1, 2];
    const b = ["x", "x", "z", "z", "y"];
    expect(adjustedRandIndex(a, b)).toBe(1);
    expect(normalizedMutualInformation(a, b)).toBeCloseTo(1, 12);
  });

  it("equals known values", () => {
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(4 / 7, 12);
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
    const v = vMeasure([0, 0, 1, 1], [0, 0, 1, 2]);
    expect(v.homogeneity).toBeCloseTo(1, 12);
    expect(v.completeness).toBeCloseTo(2 / 3, 12);
    expect(v.vMeasure).toBeCloseTo(0.8, 12);
  });

  it("is about 0 for unrelated labels", () => {
    const random = createRandom(1);
    const draw = () => Array.from({ length: 5000 }, () => random.integer(8));
    expect(Math.abs(adjustedRandIndex(draw(), draw()))).toBeLessThan(0.01);
    expect(vMeasure(draw(), draw()).vMeasure).toBeLessThan(0.02);
  });

  it("handles trivial partitions", () => {
    expect(adjustedRandIndex([1, 1, 1], [2, 2, 2])).toBe(1);
    expect(vMeasure([1, 1, 1], [0, 1, 2])).toEqual({ homogeneity: 1, completeness: 0, vMeasure: 0 });
    expect(() => adjustedRandIndex([1], [1, 2])).toThrow(RangeError);
  });
});
