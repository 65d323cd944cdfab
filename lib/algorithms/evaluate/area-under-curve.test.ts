import { expect, it } from "vitest";
import { areaUnderCurve } from "@/lib/algorithms/evaluate/area-under-curve";

it("counts pairs in the right order, ties by half", () => {
  expect(areaUnderCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]).value).toBeCloseTo(0.75);
  expect(areaUnderCurve([0, 1], [0.5, 0.5]).value).toBeCloseTo(0.5);
  expect(areaUnderCurve([1, 1], [0.1, 0.2]).value).toBeNaN();
});

it("has a narrower interval for more of the same", () => {
  const truth = Array.from({ length: 40 }, (_, n) => (n % 3 === 0 ? 1 : 0));
  const score = truth.map((t, n) => t * 0.3 + ((n * 7) % 11) / 11);
  const few = areaUnderCurve(truth, score);
  const many = areaUnderCurve(
    [...truth, ...truth, ...truth, ...truth],
    [...score, ...score, ...score, ...score],
  );
  expect(many.value).toBeCloseTo(few.value);
  expect((many.high - many.low) / (few.high - few.low)).toBeCloseTo(0.5, 1);
});
