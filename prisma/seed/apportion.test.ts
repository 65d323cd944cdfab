import { expect, it } from "vitest";
import { apportion } from "@/prisma/seed/apportion";

it("shares out exactly the total in proportion", () => {
  expect(apportion([1, 1, 1], 10)).toEqual([4, 3, 3]);
  expect(apportion([0.5, 0.3, 0.2], 7).reduce((a, b) => a + b, 0)).toBe(7);
});

it("gives everyone the least and refuses a total that cannot", () => {
  expect(apportion([100, 0], 10, 2)).toEqual([8, 2]);
  expect(() => apportion([1, 1], 3, 2)).toThrow(RangeError);
});
