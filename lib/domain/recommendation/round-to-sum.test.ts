import { expect, it } from "vitest";
import { roundToSum } from "@/lib/domain/recommendation/round-to-sum";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

it("adds up to the rounded total where rounding each part alone would not", () => {
  const parts = [0.335, 0.335, 0.335];
  const alone = parts.map((part) => Math.round(part * 100) / 100);
  expect(sum(alone)).not.toBeCloseTo(1.01, 6);
  const rounded = roundToSum(parts, 2);
  expect(sum(rounded)).toBeCloseTo(1.01, 10);
  expect(rounded).toEqual([0.34, 0.34, 0.33]);
});

it("takes parts below zero and leaves exact ones as they are", () => {
  expect(roundToSum([1.2, -0.3, 0], 2)).toEqual([1.2, -0.3, 0]);
  const rounded = roundToSum([1.2349, -0.3351, 0.1002], 2);
  expect(sum(rounded)).toBeCloseTo(1, 10);
  for (const [index, part] of [1.2349, -0.3351, 0.1002].entries())
    expect(Math.abs((rounded[index] ?? 9) - part)).toBeLessThan(0.01);
  expect(roundToSum([], 2)).toEqual([]);
});
