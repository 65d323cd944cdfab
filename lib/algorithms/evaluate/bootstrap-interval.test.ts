import { expect, it } from "vitest";
import { bootstrapDifference, bootstrapMean } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { createRandom } from "@/lib/algorithms/random";

const random = createRandom(5);
const sample = Float64Array.from({ length: 400 }, () => 3 + 2 * random.normal());

it("is about as wide as theory says for a normal sample, and the same for the same seed", () => {
  const interval = bootstrapMean(sample, { seed: 1 });
  const halfWidth = (1.96 * 2) / Math.sqrt(400);
  expect((interval.high - interval.low) / 2 / halfWidth).toBeGreaterThan(0.85);
  expect((interval.high - interval.low) / 2 / halfWidth).toBeLessThan(1.15);
  expect(bootstrapMean(sample, { seed: 1 })).toEqual(interval);
  expect(bootstrapMean(sample, { seed: 2 })).not.toEqual(interval);
});

it("covers the true mean about as often as its level says", () => {
  let covered = 0;
  for (let n = 0; n < 200; n++) {
    const values = Float64Array.from({ length: 60 }, () => random.normal());
    const { low, high } = bootstrapMean(values, { seed: n, resamples: 300, level: 0.9 });
    if (low <= 0 && high >= 0) covered++;
  }
  expect(covered / 200).toBeGreaterThan(0.82);
  expect(covered / 200).toBeLessThan(0.96);
});

it("sees a small paired difference that the spread between users hides", () => {
  const better = sample.map((value) => value + 0.05);
  expect(bootstrapDifference(better, sample, { seed: 1 }).low).toBeCloseTo(0.05, 9);
  expect(() => bootstrapDifference(better, sample.slice(1), { seed: 1 })).toThrow(RangeError);
});
