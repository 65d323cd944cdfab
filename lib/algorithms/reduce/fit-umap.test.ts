import { describe, expect, it } from "vitest";
import { plantedGaussians } from "@/lib/algorithms/cluster/planted-gaussians";
import { drain } from "@/lib/algorithms/drain";
import { createRandom } from "@/lib/algorithms/random";
import { applyUmap } from "@/lib/algorithms/reduce/apply-umap";
import { fitUmap } from "@/lib/algorithms/reduce/fit-umap";
import { trustworthiness } from "@/lib/algorithms/reduce/trustworthiness";

describe("fitUmap", () => {
  const { data } = plantedGaussians({ rows: 700, cols: 10, k: 4, spread: 3, seed: 1 });
  const options = { seed: 5, landmarks: 250 };
  const steps: number[] = [];
  const model = drain(fitUmap(data, options), ({ step, steps: all }) => steps.push(step / all));
  const map = applyUmap(model, data);

  it("keeps neighbours together, landmarks and placed rows alike", () => {
    const judged = { k: 10, sample: 300, seed: 1 };
    const random = createRandom(1);
    const chance = { data: Float32Array.from({ length: 1400 }, random.next), rows: 700, cols: 2 };
    expect(trustworthiness(data, map, judged)).toBeGreaterThan(0.85);
    expect(trustworthiness(data, chance, judged)).toBeLessThan(0.6);
    expect(trustworthiness(data, data, judged)).toBe(1);
  });

  it("tells its progress up to the end", () => {
    expect(steps.at(-1)).toBe(1);
    expect(steps.length).toBeGreaterThan(100);
  });

  it("places a landmark where it lies", () => {
    const placed = applyUmap(model, model.landmarks);
    for (let i = 0; i < placed.data.length; i++)
      expect(placed.data[i]).toBeCloseTo(model.embedding.data[i] ?? 0, 5);
  });

  it("draws the same map for the same seed", () => {
    const small = { data: data.data.slice(0, 60 * 10), rows: 60, cols: 10 };
    const once = drain(fitUmap(small, { seed: 2 }));
    expect(drain(fitUmap(small, { seed: 2 })).embedding.data).toEqual(once.embedding.data);
    expect(drain(fitUmap(small, { seed: 3 })).embedding.data).not.toEqual(once.embedding.data);
  });

  it.each([0, 1, 3, 4, 6])("has a map for %i rows", (rows) => {
    const few = { data: data.data.slice(0, rows * 10), rows, cols: 10 };
    const places = applyUmap(drain(fitUmap(few, { seed: 1 })), few);
    expect(places.data.length).toBe(rows * 2);
    expect(places.data.every(Number.isFinite)).toBe(true);
  });
});
