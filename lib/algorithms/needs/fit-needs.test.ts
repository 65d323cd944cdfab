import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { drain } from "@/lib/algorithms/drain";
import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { applyNeeds, CHATTER } from "@/lib/algorithms/needs/apply-needs";
import { fitNeeds } from "@/lib/algorithms/needs/fit-needs";
import { createRandom } from "@/lib/algorithms/random";
import { createSegmenter } from "@/lib/algorithms/text/segment";

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
    const { labels } = drain(applyNeeds(model, shop.vectors, shop));
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
    const { labels, closeness } = drain(applyNeeds(model, fresh.vectors, fresh));
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
    const languages = texts.map(() => "en");
    const { labels } = drain(applyNeeds(model, strange, { texts, languages }));
    expect(labels.filter((k) => k < 0).length).toBeGreaterThan(30);
    const talk = { texts: shop.texts.map(() => "hi, thanks"), languages: shop.languages };
    const greetings = drain(applyNeeds(model, shop.vectors, talk));
    expect(greetings.labels.every((k) => k === CHATTER)).toBe(true);
  });

  it("makes one need of the verdicts of either side, wherever their vectors lie", () => {
    const segmenter = createSegmenter();
    const things = ["cable", "handle", "lid", "motor", "zip", "lamp"];
    const good =
      "love it,really love it,love it so much,very happy,so happy with it,highly recommended,great product";
    const bad = "very disappointed,so disappointed,hate it,really hate it,bad product,not happy,poor product";
    const verdicts = [good.split(","), bad.split(",")];
    const texts = shop.truth.map((need, r) =>
      r % 5 === 0 ? (verdicts[r % 2]?.[r % 7] ?? "") : `the ${things[need]} is number ${r}`,
    );
    const languages = texts.map(() => "en");
    const tokens = texts.map((text) => segmenter.segment(text, "en"));
    const mentions = { texts, languages, tokens, sentiment: texts.map((_, r) => (r % 2 ? -1 : 1)) };
    const judged = drain(fitNeeds(shop.vectors, { ...mentions, seed: 5, resolution: 1 }));
    const { labels } = drain(applyNeeds(judged, shop.vectors, mentions));
    expect(judged.verdicts.good).toBeGreaterThanOrEqual(0);
    expect(judged.verdicts.bad).toBeGreaterThanOrEqual(0);
    labels.forEach((k, r) => {
      if (r % 5 === 0) expect(k).toBe(r % 2 ? judged.verdicts.bad : judged.verdicts.good);
      else expect([judged.verdicts.good, judged.verdicts.bad]).not.toContain(k);
    });
  });

  it("draws to the others what shares a turn of phrase and no word", () => {
    const segmenter = createSegmenter();
    const words = Array.from(
      { length: 120 },
      (_, i) => `thing${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
    );
    const texts = shop.truth.map((need, r) =>
      need === 0
        ? `never mind the ${words[r % 120]}`
        : `the ${["", "lid", "zip", "lamp", "motor", "strap"][need]} ${words[(r * 7) % 120]}`,
    );
    const mentions = {
      texts,
      languages: texts.map(() => "en"),
      tokens: texts.map((text) => segmenter.segment(text.replace("never mind the ", ""), "en")),
    };
    const { labels } = drain(
      applyNeeds(
        drain(fitNeeds(shop.vectors, { ...mentions, seed: 5, resolution: 1 })),
        shop.vectors,
        mentions,
      ),
    );
    const placed = (need: number) =>
      shop.truth.filter((one, r) => one === need && (labels[r] ?? -1) >= 0).length;
    expect(placed(0)).toBeLessThan(10);
    for (const need of [1, 2, 3, 4, 5]) expect(placed(need)).toBeGreaterThan(60);
  });

  it("keeps what an earlier run held together", () => {
    const earlier = drain(applyNeeds(model, shop.vectors, shop)).labels;
    const again = drain(fitNeeds(shop.vectors, { ...shop, seed: 6, resolution: 1, before: earlier }));
    const { labels } = drain(applyNeeds(again, shop.vectors, shop));
    expect(adjustedRandIndex(earlier, labels)).toBeGreaterThan(0.97);
  });

  it("is the same for the same seed, and finds nothing where nothing is said", () => {
    const again = drain(fitNeeds(shop.vectors, { ...shop, seed: 5, resolution: 1 }));
    expect(again.centroids.data).toEqual(model.centroids.data);
    const silent = { texts: ["hi", "ok", "谢谢"], languages: ["en", "en", "zh"], tokens: [[], [], []] };
    const none = drain(fitNeeds(zeros(3, COLS), { ...silent, seed: 5 }));
    expect(none.centroids.rows).toBe(0);
    expect([...drain(applyNeeds(none, zeros(3, COLS), silent)).labels]).toEqual([CHATTER, CHATTER, CHATTER]);
  });
});
