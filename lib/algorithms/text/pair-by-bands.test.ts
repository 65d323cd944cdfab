import { expect, it } from "vitest";
import { EARLIEST, pairByBands } from "@/lib/algorithms/text/pair-by-bands";

const listed = (pairs: ReturnType<typeof pairByBands>) =>
  Array.from({ length: pairs.count }, (_, i) => [pairs.later(i), pairs.earlier(i)]);

it("pairs texts that share a band, each pair once, and not by the first key", () => {
  const keys = Int32Array.from([
    ...[7, 100, 200],
    ...[7, 1000, 2000],
    ...[8, 100, 200],
    ...[9, -3000, 2000],
    ...[9, -5000, 200],
  ]);
  expect(listed(pairByBands(keys, 3))).toEqual([
    [2, 0],
    [3, 1],
    [4, 0],
    [4, 2],
  ]);
});

it("compares the many of a crowded band with its earliest only", () => {
  const texts = 5000;
  const pairs = pairByBands(
    Int32Array.from({ length: texts * 2 }, (_, i) => (i % 2 ? 64 : i)),
    2,
  );
  expect(pairs.count).toBeLessThanOrEqual(texts * EARLIEST);
  expect(pairs.later(pairs.count - 1)).toBe(texts - 1);
  expect(pairs.earlier(pairs.count - 1)).toBe(EARLIEST - 1);
});

it("finds nothing in nothing", () => {
  expect(pairByBands(new Int32Array(0), 1).count).toBe(0);
});
