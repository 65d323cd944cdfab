import { describe, expect, it } from "vitest";
import { FAMILIES } from "@/tests/quality/mapping/families";
import { measureFamily } from "@/tests/quality/mapping/measure-family";

const LEAST = 0.9;
const LEAST_OF_ALL = 0.97;
const SEEDS = [1, 2, 3];

describe.each(SEEDS)("guessed mappings of common exports, values of seed %i", (seed) => {
  const results = FAMILIES.map((family) => measureFamily(family, seed));

  it.each(results.map((result) => [result.file, result] as const))("of %s", (_, result) => {
    expect(result.kindRight, `taken for ${result.kind}`).toBe(true);
    expect(result.right / result.columns, result.misses.join("\n")).toBeGreaterThanOrEqual(LEAST);
  });

  it("are right for nearly all columns", () => {
    const right = results.reduce((sum, result) => sum + result.right, 0);
    const columns = results.reduce((sum, result) => sum + result.columns, 0);
    const misses = results.flatMap(({ file, misses }) => misses.map((miss) => `${file}: ${miss}`));
    process.stdout.write(
      `seed ${seed}: ${right} of ${columns} columns of ${results.length} files right; not: ${misses.join("; ")}\n`,
    );
    expect(right / columns).toBeGreaterThanOrEqual(LEAST_OF_ALL);
  });
});
