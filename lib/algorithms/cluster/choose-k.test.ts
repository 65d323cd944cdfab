import { describe, expect, it } from "vitest";
import { chooseK } from "@/lib/algorithms/cluster/choose-k";
import { plantedGaussians } from "@/lib/algorithms/cluster/planted-gaussians";

describe("chooseK", () => {
  it.each([3, 6])("finds %i planted clusters", (k) => {
    const { data } = plantedGaussians({ rows: 600, cols: 12, k, spread: 3, seed: k });
    const choice = chooseK(data, { seed: 1, maximum: 9 });
    expect(choice.k).toBe(k);
    const point = choice.curve.find((one) => one.k === k);
    expect(point?.stability).toBeGreaterThan(0.7);
    expect(chooseK(data, { seed: 1, maximum: 9 })).toEqual(choice);
  });

  it("says rather too few than too many where clusters lie close together", () => {
    const { data } = plantedGaussians({ rows: 900, cols: 12, k: 11, spread: 3, seed: 11 });
    const { k } = chooseK(data, { seed: 1, candidates: [7, 8, 9, 10, 11, 12, 13] });
    expect(k).toBeGreaterThanOrEqual(8);
    expect(k).toBeLessThanOrEqual(11);
  });

  it("takes the nearest of the candidates above the true number", () => {
    const { data } = plantedGaussians({ rows: 600, cols: 12, k: 5, spread: 3, seed: 5 });
    expect(chooseK(data, { seed: 1, candidates: [9, 7, 8] }).k).toBe(7);
  });

  it("says one cluster for next to no data", () => {
    expect(chooseK({ data: new Float32Array(6), rows: 3, cols: 2 }, { seed: 1 })).toEqual({
      k: 1,
      curve: [],
    });
  });
});
