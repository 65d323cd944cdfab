import { expect, it } from "vitest";
import { measureResults } from "@/lib/algorithms/search/measure-results";

const gains = new Map([
  ["a", 3],
  ["b", 1],
  ["c", 0],
]);

it("is 1 for the best order and falls with the rank of what is relevant", () => {
  expect(measureResults(["a", "b", "c"], gains, 10)).toEqual({
    ndcg: 1,
    precision: 0.2,
    recall: 1,
    hit: true,
  });
  const swapped = measureResults(["b", "a"], gains, 10).ndcg;
  expect(swapped).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)));
});

it("finds no hit beyond k, nor in what gains nothing", () => {
  expect(measureResults(["c", "x", "a"], gains, 2)).toEqual({ ndcg: 0, precision: 0, recall: 0, hit: false });
});
