import { expect, it } from "vitest";
import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import { fitTrend } from "@/lib/algorithms/recommend/fit-trend";
import { memoriesToTry } from "@/lib/algorithms/recommend/validation";

const collector = createInteractionCollector(true);
collector.add("a", "old", 0, 1);
collector.add("a", "new", 100, 1);
collector.add("b", "old", 50, 1);
const pairs = collector.finish();

it("fades pairs by their age from the last of all", () => {
  const { counts } = fitTrend(pairs, 50);
  expect(counts[0]).toBeCloseTo(Math.exp(-2) + Math.exp(-1), 12);
  expect(counts[1]).toBe(1);
  expect(() => fitTrend({ ...pairs, time: null }, 50)).toThrow(RangeError);
});

it("tries fractions of the span, and none where there is none", () => {
  expect(Math.max(...memoriesToTry(pairs))).toBe(50);
  expect(memoriesToTry({ ...pairs, time: null })).toEqual([]);
  expect(memoriesToTry({ ...pairs, time: new Float64Array(3) })).toEqual([]);
});
