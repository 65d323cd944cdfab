import { expect, it } from "vitest";
import { overIndex } from "@/lib/domain/over-index";

it("is the ratio of the two shares, inside its interval", () => {
  const found = overIndex(200, 1000, 500, 10_000);
  expect(found?.value).toBeCloseTo(4, 1);
  // By hand: ln 4 ± 1.96 sqrt(1/200 - 1/1000 + 1/500 - 1/10000)
  expect(found?.low).toBeCloseTo(4 * Math.exp(-1.96 * Math.sqrt(0.0059)), 1);
  expect(found?.high).toBeCloseTo(4 * Math.exp(1.96 * Math.sqrt(0.0059)), 1);
});

it("widens with fewer people and stays finite at nought", () => {
  const few = overIndex(2, 10, 5, 100);
  const many = overIndex(200, 1000, 500, 10_000);
  expect((few?.high ?? 0) / (few?.low ?? 1)).toBeGreaterThan((many?.high ?? 0) / (many?.low ?? 1));
  const none = overIndex(0, 50, 10, 100);
  expect(none?.value).toBeGreaterThan(0);
  expect(none?.low).toBeLessThan(none?.value ?? 0);
});

it("says nothing without a group to compare", () => {
  expect(overIndex(3, 10, 0, 0)).toBeNull();
  expect(overIndex(0, 10, 0, 10)).toBeNull();
});
