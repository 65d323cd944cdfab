import { expect, it } from "vitest";
import { findGaps } from "@/lib/domain/health/find-gaps";

it("finds the silences that are longer than usual, longest first", () => {
  expect(findGaps([1, 2, 3, 9, 10, 30, 31])).toEqual([
    { from: 11, to: 29 },
    { from: 4, to: 8 },
  ]);
});

it("takes weekends, and weekly rows, for what they are", () => {
  expect(findGaps([1, 2, 3, 4, 5, 8, 9, 10, 11, 12])).toEqual([]);
  expect(findGaps([0, 7, 14, 21, 28])).toEqual([]);
  expect(findGaps([0, 7, 14, 49])).toEqual([{ from: 15, to: 48 }]);
});

it("finds none where there is nothing between", () => {
  expect(findGaps([])).toEqual([]);
  expect(findGaps([5])).toEqual([]);
});
