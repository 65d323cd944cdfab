import { describe, expect, it } from "vitest";
import { silhouette } from "@/lib/algorithms/cluster/silhouette";

const line = { data: Float32Array.from([0, 1, 10, 12, 100]), rows: 5, cols: 1 };

describe("silhouette", () => {
  it("equals the hand-made value", () => {
    // a and b of each row by hand: (1, 11), (1, 10), (2, 9.5), (2, 11.5); the last row is alone and counts 0.
    const expected = (10 / 11 + 9 / 10 + 7.5 / 9.5 + 9.5 / 11.5 + 0) / 5;
    expect(silhouette(line, [0, 0, 1, 1, 2], { sample: 10, seed: 1 })).toBeCloseTo(expected, 4);
  });

  it("is negative for wrong clusters and 0 for one cluster", () => {
    expect(silhouette(line, [0, 1, 0, 1, 0], { sample: 10, seed: 1 })).toBeLessThan(0);
    expect(silhouette(line, [4, 4, 4, 4, 4], { sample: 10, seed: 1 })).toBe(0);
  });
});
