import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { drain } from "@/lib/algorithms/drain";
import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { applyNeeds } from "@/lib/algorithms/needs/apply-needs";
import { fitNeeds } from "@/lib/algorithms/needs/fit-needs";
import { createRandom } from "@/lib/algorithms/random";

const COLS = 48;
const NEEDS = 6;

/** Mentions of six needs in two languages: a language moves its vectors further than a need does, as an encoder does. */
function plant(count: number, seed: number) {
  const directions = createRandom(99);
  const centres = Array.from({ length: NEEDS + 2 }, () =>
    Array.from({ length: COLS }, () => directions.normal()),
  );
  const random = createRandom(seed);
  const vectors = zeros(count, COLS) as Matrix;
  const truth: number[] = [];
  const languages: string[] = [];
  for (let r = 0; r < count; r++) {
    const need = random.integer(NEEDS);
    const chinese = random.integer(2) === 1;
    truth.push(need);
    languages.push(chinese ? "zh" : "en");
    for (let c = 0; c < COLS; c++) {
      const language = 2 * (centres[NEEDS + (chinese ? 1 : 0)]?.[c] ?? 0);
      vectors.data[r * COLS + c] = language + (centres[need]?.[c] ?? 0) + 0.7 * random.normal();
    }
  }
  return {
    vectors,
    truth,
    languages,
    texts: truth.map((_, r) => `mention ${seed} about it, ${r} words`),
    tokens: truth.map(() => []),
  };
}

describe("fitNeeds", () => {
  // The texts differ in digits, which the copies' key keeps.
  const shop = plant(600, 1);
  const model = drain(fitNeeds(shop.vectors, { ...shop, seed: 5, resolution: 1 }));

  it("finds each planted need once, over both languages", () => {
    expect(model.centroids.rows).toBe(NEEDS);
    const { labels } = applyNeeds(model, shop.vectors, shop);
    const placed = shop.truth.map((_, r) => r).filter((r) => (labels[r] ?? -1) >= 0);
    expect(placed.length).toBeGreaterThan(540);
    expect(
      adjustedRandIndex(
        placed.map((r) => shop.truth[r] ?? 0),
        placed.map((r) => labels[r] ?? 0),
      ),
    ).toBeGreaterThan(0.95);
  });

  it("places new mentions in the needs it has", () => {
    const fresh = plant(200, 2);
    const { labels, closeness } = applyNeeds(model, fresh.vectors, fresh);
    expect(adjustedRandIndex(fresh.truth, labels)).toBeGreaterThan(0.85);
    labels.forEach((k, r) => {
      expect((closeness[r] ?? 0) > 0).toBe(k >= 0);
    });
  });

  it("leaves strangers and chatter to the others", () => {
    const random = createRandom(8);
    const strange = {
      data: Float32Array.from({ length: 40 * COLS }, () => 3 * random.normal()),
      rows: 40,
      cols: COLS,
    };
    const texts = Array.from({ length: 40 }, () => "something else entirely");
    const { labels } = applyNeeds(model, strange, {
      texts,
      languages: texts.map(() => "en"),
      tokens: texts.map(() => []),
    });
    expect(labels.filter((k) => k < 0).length).toBeGreaterThan(30);
    const greetings = applyNeeds(model, shop.vectors, {
      texts: shop.texts.map(() => "hi, thanks"),
      languages: shop.languages,
    });
    expect(greetings.labels.every((k) => k === -1)).toBe(true);
  });

  it("is the same for the same seed, and finds nothing where nothing is said", () => {
    const again = drain(fitNeeds(shop.vectors, { ...shop, seed: 5, resolution: 1 }));
    expect(again.centroids.data).toEqual(model.centroids.data);
    const silent = { texts: ["hi", "ok", "谢谢"], languages: ["en", "en", "zh"], tokens: [[], [], []] };
    const none = drain(fitNeeds(zeros(3, COLS), { ...silent, seed: 5 }));
    expect(none.centroids.rows).toBe(0);
    expect([...applyNeeds(none, zeros(3, COLS), silent).labels]).toEqual([-1, -1, -1]);
  });
});
