import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { bandsOf, FEWEST_SHINGLES, jaccard, shinglesOf } from "@/lib/algorithms/text/min-hash";

const REVIEW =
  "The strap holds well, but the lid leaks after two weeks of use and the shop never answered my three letters about it.";

describe("shinglesOf", () => {
  it("sees neither case nor punctuation nor width", () => {
    expect(shinglesOf(REVIEW)).toEqual(shinglesOf(REVIEW.toUpperCase().replace(",", " --")));
    expect(shinglesOf("水壶很好用，烧水快！ＡＢＣ１２３")).toEqual(shinglesOf("水壶 很好用 烧水快 abc123"));
  });

  it("knows where words end, and their order", () => {
    expect(jaccard(shinglesOf("ab c ab c"), shinglesOf("a bc a bc"))).toBe(0);
    expect(jaccard(shinglesOf("good bad ugly"), shinglesOf("ugly bad good"))).toBe(0);
  });
});

describe("jaccard", () => {
  it("is common over all", () => {
    expect(jaccard(Uint32Array.of(1, 2, 3, 9), Uint32Array.of(2, 3, 4))).toBe(2 / 5);
    expect(jaccard(Uint32Array.of(), Uint32Array.of(1))).toBe(0);
  });
});

describe("bandsOf", () => {
  it("takes short texts for no copies", () => {
    expect(bandsOf(shinglesOf("很好"))).toEqual([]);
    expect(bandsOf(shinglesOf("works great thanks"))).toEqual([]);
    expect(bandsOf(shinglesOf("质量不错，大小合适，穿上很舒服"))).toEqual([]);
    expect(shinglesOf("水壶很好用烧水快而且不漏水就是把手有点松动").length).toBeGreaterThanOrEqual(
      FEWEST_SHINGLES,
    );
    expect(bandsOf(shinglesOf("水壶很好用烧水快而且不漏水就是把手有点松动"))).toHaveLength(11);
  });

  it("shares a band as often as the formula says", () => {
    const random = createRandom(7);
    for (const [similarity, expected] of [
      [0.3, 1 - (1 - 0.3 ** 4) ** 10],
      [0.5, 1 - (1 - 0.5 ** 4) ** 10],
      [0.8, 1 - (1 - 0.8 ** 4) ** 10],
    ] as const) {
      let met = 0;
      const trials = 1000;
      for (let trial = 0; trial < trials; trial++) {
        // Two sets of 60 with `common` shared elements have the similarity common / (120 - common).
        const common = Math.round((120 * similarity) / (1 + similarity));
        const fresh = () => random.integer(2 ** 32);
        const shared = Array.from({ length: common }, fresh);
        const set = () => Uint32Array.from([...shared, ...Array.from({ length: 60 - common }, fresh)]).sort();
        const [a, b] = [bandsOf(set()), bandsOf(set())];
        if (a.some((band, i) => i > 0 && band === b[i])) met++;
      }
      expect(Math.abs(met / trials - expected)).toBeLessThan(0.06);
    }
  });

  it("has one first key for one set of shingles only", () => {
    const keys = new Set(
      Array.from({ length: 2000 }, (_, i) => bandsOf(shinglesOf(`${REVIEW} number ${i}`))[0]),
    );
    expect(keys.size).toBe(2000);
  });
});
