import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { measureDrift } from "@/lib/algorithms/stats/measure-drift";

/** Counts of `total` mentions drawn by weights. */
function draw(weights: readonly number[], total: number, other: number, seed: number) {
  const random = createRandom(seed);
  const sum = weights.reduce((a, b) => a + b, 0);
  const byKey: Record<string, number> = Object.fromEntries(weights.map((_, key) => [key, 0]));
  for (let i = 0; i < total; i++) {
    let at = random.next() * sum;
    const key = weights.findIndex((weight) => {
      at -= weight;
      return at < 0;
    });
    byKey[Math.max(0, key)] = (byKey[Math.max(0, key)] ?? 0) + 1;
  }
  return { byKey, other };
}

const WEIGHTS = Array.from({ length: 30 }, (_, k) => 1 / (k + 1));

describe("drift", () => {
  it("is not due while new mentions are like the fitted ones", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const drift = measureDrift(draw(WEIGHTS, 4000, 400, 1), draw(WEIGHTS, 400, 42, seed));
      expect(drift.due).toEqual([]);
    }
  });

  it("is due when a fifth has joined", () => {
    expect(measureDrift(draw(WEIGHTS, 1000, 100, 1), draw(WEIGHTS, 200, 21, 2)).due).toContain("grown");
  });

  it("is due when more mentions belong to no need, and not for a few of them", () => {
    const fitted = draw(WEIGHTS, 4000, 400, 1);
    expect(measureDrift(fitted, draw(WEIGHTS, 300, 150, 2)).due).toEqual(["unknown"]);
    expect(measureDrift(fitted, draw(WEIGHTS, 8, 3, 2)).due).toEqual([]);
  });

  it("is due when needs are said in other proportions", () => {
    const turned = [...WEIGHTS].reverse();
    expect(measureDrift(draw(WEIGHTS, 4000, 400, 1), draw(turned, 400, 40, 2)).due).toEqual(["shifted"]);
  });

  it("says nothing of nothing", () => {
    const nothing = { byKey: {}, other: 0 };
    expect(measureDrift(nothing, nothing)).toEqual({
      grown: 0,
      otherBefore: 0,
      otherSince: 0,
      stability: 0,
      due: [],
    });
  });
});
