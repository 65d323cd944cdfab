import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { applyKmeans } from "@/lib/algorithms/cluster/apply-kmeans";
import { fitKmeans } from "@/lib/algorithms/cluster/fit-kmeans";
import { plantedGaussians } from "@/lib/algorithms/cluster/planted-gaussians";
import { drain } from "@/lib/algorithms/drain";

describe("fitKmeans", () => {
  it("recovers planted Gaussians", () => {
    const { data, labels } = plantedGaussians({ rows: 3000, cols: 16, k: 7, spread: 2, seed: 1 });
    const model = drain(fitKmeans(data, { k: 7, seed: 4 }));
    const found = applyKmeans(model, data);
    expect(adjustedRandIndex(labels, found.labels)).toBeGreaterThan(0.98);
    expect([...model.sizes].reduce((a, b) => a + b)).toBe(3000);
    const loss = found.distances.reduce((sum, distance) => sum + distance ** 2, 0);
    expect(Math.abs(loss - model.loss) / model.loss).toBeLessThan(1e-4);
  });

  it("never raises the loss within a start, and repeats itself for a seed", () => {
    const { data } = plantedGaussians({ rows: 800, cols: 5, k: 4, spread: 1, seed: 2 });
    const fitOnce = () => {
      const losses: number[] = [];
      const model = drain(fitKmeans(data, { k: 6, seed: 9, starts: 1 }), ({ loss }) => losses.push(loss));
      return { model, losses };
    };
    const { model, losses } = fitOnce();
    for (let i = 1; i < losses.length; i++)
      expect(losses[i]).toBeLessThanOrEqual((losses[i - 1] ?? 0) * (1 + 1e-6));
    expect(losses.length).toBeGreaterThan(2);
    expect(fitOnce()).toEqual({ model, losses });
    expect(drain(fitKmeans(data, { k: 6, seed: 10, starts: 1 }))).not.toEqual(model);
  });

  it("leaves clusters empty when there are fewer different rows than clusters", () => {
    const data = { data: Float32Array.from([1, 1, 1, 1, 5, 5, 5, 5]), rows: 4, cols: 2 };
    const model = drain(fitKmeans(data, { k: 3, seed: 1 }));
    expect(model.loss).toBeCloseTo(0, 6);
    expect([...model.sizes].sort()).toEqual([0, 2, 2]);
  });

  it("puts one row in one cluster", () => {
    const data = { data: Float32Array.from([3, 4]), rows: 1, cols: 2 };
    const model = drain(fitKmeans(data, { k: 1, seed: 1 }));
    expect([...model.centroids.data]).toEqual([3, 4]);
  });

  it("refuses a k that is no whole number from 1", () => {
    const data = { data: new Float32Array(4), rows: 2, cols: 2 };
    expect(() => drain(fitKmeans(data, { k: 0, seed: 1 }))).toThrow(RangeError);
  });
});

describe("applyKmeans", () => {
  it("measures plain Euclidean distance", () => {
    const centroids = { data: Float32Array.from([0, 0, 10, 0]), rows: 2, cols: 2 };
    const found = applyKmeans({ centroids }, { data: Float32Array.from([3, 4, 9, 0]), rows: 2, cols: 2 });
    expect([...found.labels]).toEqual([0, 1]);
    expect(found.distances[0]).toBeCloseTo(5, 5);
    expect(found.distances[1]).toBeCloseTo(1, 5);
  });
});
