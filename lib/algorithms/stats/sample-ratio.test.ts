import { expect, it } from "vitest";
import { sampleRatio } from "@/lib/algorithms/stats/sample-ratio";

it("agrees with the tables of chi-square", () => {
  // 3.841, 5.991 and 7.815 are the 5 % points of 1, 2 and 3 degrees of freedom.
  const off = (statistic: number, arms: number) => {
    // Two arms off by d and -d about an expectation of 1000 each: statistic 2 d^2 / 1000.
    const d = Math.sqrt((statistic * 1000) / 2);
    return [1000 + d, 1000 - d, ...Array.from({ length: arms - 2 }, () => 1000)];
  };
  expect(sampleRatio(off(3.8415, 2), [1, 1])).toBeCloseTo(0.05, 4);
  expect(sampleRatio(off(5.9915, 3), [1, 1, 1])).toBeCloseTo(0.05, 4);
  expect(sampleRatio(off(7.8147, 4), [1, 1, 1, 1])).toBeCloseTo(0.05, 4);
});

it("takes shares as they were planned", () => {
  expect(sampleRatio([900, 100], [0.9, 0.1])).toBe(1);
  expect(sampleRatio([900, 100], [0.5, 0.5])).toBeLessThan(1e-6);
});
