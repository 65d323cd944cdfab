import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { pick } from "@/prisma/seed/pick";

it("draws in proportion to the weights and never a weight of zero", () => {
  const random = createRandom(3);
  const counts = { a: 0, b: 0, c: 0 };
  for (let i = 0; i < 4_000; i++) {
    counts[pick(random, ["a", "b", "c"] as const, (item) => (item === "a" ? 3 : item === "b" ? 1 : 0))]++;
  }
  expect(counts.c).toBe(0);
  expect(counts.a / 4_000).toBeCloseTo(0.75, 1);
});

it("refuses to draw from nothing", () => {
  expect(() => pick(createRandom(1), [])).toThrow(RangeError);
  expect(() => pick(createRandom(1), [1], () => 0)).toThrow(RangeError);
});
