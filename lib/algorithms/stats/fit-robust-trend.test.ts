import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { fitRobustTrend } from "@/lib/algorithms/stats/fit-robust-trend";

it("is moved little by weeks that stand out", () => {
  const values = Array.from({ length: 30 }, (_, t) => 2 + 0.1 * t);
  values[3] = 40;
  values[20] = -30;
  const trend = fitRobustTrend(values);
  expect(trend?.slope).toBeCloseTo(0.1, 2);
  expect(trend?.p).toBeLessThan(0.001);
  expect(trend?.low).toBeLessThanOrEqual(0.1);
  expect(trend?.high).toBeGreaterThanOrEqual(0.1);
});

it("holds its level where there is no trend, and its interval the truth", () => {
  const { normal } = createRandom(11);
  let alarms = 0;
  let covered = 0;
  for (let i = 0; i < 400; i++) {
    const trend = fitRobustTrend(Array.from({ length: 40 }, (_, t) => 0.05 * t + normal()));
    if (trend && trend.low <= 0.05 && trend.high >= 0.05) covered++;
    if ((fitRobustTrend(Array.from({ length: 40 }, normal))?.p ?? 1) < 0.05) alarms++;
  }
  expect(alarms).toBeGreaterThan(4);
  expect(alarms).toBeLessThan(36);
  expect(covered).toBeGreaterThan(368);
});

it("knows the known case", () => {
  // S = 8 * 7 / 2 for a strictly rising series; sd = sqrt(8 * 7 * 21 / 18); z = 27 / 8.083
  expect(fitRobustTrend([1, 2, 3, 4, 5, 6, 7, 8])?.p).toBeCloseTo(0.000836, 5);
});

it("says nothing of what is short or all alike", () => {
  expect(fitRobustTrend([1, 2, 3])).toBeNull();
  expect(fitRobustTrend(new Array(12).fill(3))).toMatchObject({ slope: 0, p: 1 });
});
