import { expect, it } from "vitest";
import { meansDiffer, sharesDiffer } from "@/lib/domain/overview/change-test";

it("tells a real difference of shares from noise", () => {
  expect(sharesDiffer(360, 1000, 300, 1000)).toBe(true);
  expect(sharesDiffer(31, 100, 30, 100)).toBe(false);
  expect(sharesDiffer(0, 100, 0, 100)).toBe(false);
  expect(sharesDiffer(3, 10, 0, 0)).toBe(false);
});

it("tells a real difference of means from noise, and none from a handful", () => {
  const sample = (count: number, mean: number) => ({ count, mean, variance: 1 });
  expect(meansDiffer(sample(500, 4.2), sample(500, 4.0))).toBe(true);
  expect(meansDiffer(sample(50, 4.2), sample(50, 4.0))).toBe(false);
  expect(meansDiffer(sample(5, 5), sample(500, 1))).toBe(false);
});
