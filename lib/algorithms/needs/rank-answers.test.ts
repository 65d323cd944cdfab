import { expect, it } from "vitest";
import { rankAnswers } from "@/lib/algorithms/needs/rank-answers";

it("prefers a need that much evidence is near to, to one lucky clause", () => {
  const cosines = Float32Array.of(0.9, 0.5, 0.55, 0.52, 0.6, 0.58, 0.51, 0.1, 0.99);
  const keys = Int32Array.of(1, 2, 2, 2, 2, 2, 2, 1, -1);
  const [first, second] = rankAnswers(cosines, keys);
  expect(first?.key).toBe(2);
  expect(first?.rows).toEqual([4, 5, 2, 3, 6, 1]);
  expect(second?.key).toBe(1);
  expect(second?.rows).toEqual([0, 7]);
});

it("has no answer without groups", () => {
  expect(rankAnswers(new Float32Array(3), new Int32Array(3).fill(-1))).toEqual([]);
});
