import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { fitTrend } from "@/lib/algorithms/stats/fit-trend";

/** Poisson by Knuth's product method. */
function poisson(mean: number, next: () => number): number {
  const limit = Math.exp(-mean);
  let product = next();
  let count = 0;
  while (product > limit) {
    product *= next();
    count++;
  }
  return count;
}

it("finds a planted doubling over a year and its size", () => {
  const { next } = createRandom(3);
  const totals = Array.from({ length: 52 }, () => 100);
  const counts = totals.map((_, t) => poisson(6 * 2 ** (t / 52), next));
  const trend = fitTrend(counts, totals, 13);
  expect(trend?.direction).toBe("rising");
  expect(trend?.change).toBeGreaterThan(0.08);
  expect(trend?.change).toBeLessThan(0.35);
});

it("does not take a busier shop for a rising need", () => {
  const { next } = createRandom(4);
  const totals = Array.from({ length: 52 }, (_, t) => 50 + 4 * t);
  const counts = totals.map((total) => poisson(total * 0.05, next));
  expect(fitTrend(counts, totals, 13)?.direction).toBe("flat");
});

it("raises few false alarms on flat series", () => {
  const { next } = createRandom(5);
  const totals = Array.from({ length: 52 }, () => 80);
  let alarms = 0;
  for (let i = 0; i < 300; i++) {
    const counts = totals.map(() => poisson(3, next));
    if (fitTrend(counts, totals, 13)?.direction !== "flat") alarms++;
  }
  expect(alarms).toBeLessThan(8);
});

it("says nothing about too little", () => {
  expect(fitTrend([1, 2, 0, 1, 3, 0, 1, 2, 1], [9, 9, 9, 9, 9, 9, 9, 9, 9], 13)).toBeNull();
  expect(fitTrend([30, 40], [100, 100], 13)).toBeNull();
});
