import { describe, expect, it } from "vitest";
import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { applySentiment } from "@/lib/algorithms/text/apply-sentiment";
import { sentimentSeeds } from "@/lib/algorithms/text/data/sentiment-seeds";
import { fitSentiment } from "@/lib/algorithms/text/fit-sentiment";

const COLS = 16;

/** Vectors whose first coordinate holds the sentiment, as far apart as real texts lie, beside noise and a mean far from zero. */
function plant(signs: readonly number[], seed: number): Matrix {
  const random = createRandom(seed);
  const out = zeros(signs.length, COLS);
  signs.forEach((sign, r) => {
    for (let c = 0; c < COLS; c++)
      out.data[r * COLS + c] = 0.8 + 0.05 * random.normal() + (c === 0 ? 0.075 * sign : 0);
  });
  return out;
}

const seedVectors = plant(
  sentimentSeeds.map((s) => (s.positive ? 1 : -1)),
  9,
);
const signs = Array.from({ length: 600 }, (_, r) => (r % 3 === 0 ? -1 : 1));
const texts = signs.map(() => "a kettle");
const right = (found: { score: number }[], truth: readonly number[]) =>
  found.filter((s, r) => Math.sign(s.score) === truth[r]).length / truth.length;

describe("fitSentiment", () => {
  it("learns from ratings and is as sure as it is right", () => {
    const model = fitSentiment(plant(signs, 1), {
      texts,
      ratings: signs.map((s) => (s > 0 ? 5 : 1)),
      seedVectors,
      seed: 3,
    });
    expect(model.source).toBe("ratings");
    expect(model.learntFrom).toEqual({ positive: 400, negative: 200 });
    const fresh = applySentiment(model, plant(signs, 2), texts);
    expect(right(fresh, signs)).toBeGreaterThan(0.9);
    const sure = fresh.filter((s) => Math.abs(s.score) > 0.9).length;
    expect(sure).toBeGreaterThan(100);
    expect(fresh.every((s) => s.probability > 0 && s.probability < 1)).toBe(true);
  });

  it("falls back to the seed phrases without enough ratings of both sides", () => {
    const five = signs.map((s, r) => (s > 0 ? 5 : r < 60 ? 1 : null));
    const model = fitSentiment(plant(signs, 1), { texts, ratings: five, seedVectors, seed: 3 });
    expect(model.source).toBe("seeds");
    expect(right(applySentiment(model, plant(signs, 2), texts), signs)).toBeGreaterThan(0.8);
  });

  it("hears the words where the vector says nothing, and calls the undecided neutral", () => {
    // As many good as bad ones: their mean is undecided.
    const vectors = plant(
      signs.map((_, r) => (r % 2 === 0 ? 1 : -1)),
      1,
    );
    const judging = signs.map((_, r) =>
      r % 4 > 1 ? "a kettle" : r % 2 === 0 ? "a good kettle" : "a bad kettle",
    );
    const model = fitSentiment(vectors, { texts: judging, seedVectors, seed: 3 });
    const middle = zeros(3, COLS);
    for (let r = 0; r < 3; r++) for (let c = 0; c < COLS; c++) middle.data[r * COLS + c] = model.mean[c] ?? 0;
    const labels = applySentiment(model, middle, ["拉链坏了，很差", "a kettle", "excellent and sturdy"]).map(
      (s) => s.label,
    );
    expect(labels).toEqual(["negative", "neutral", "positive"]);
  });

  it("finds the few bad ones among good ones without being told how many there are", () => {
    const mostly = Array.from({ length: 1200 }, (_, r) => (r % 15 === 0 ? -1 : 1));
    const vectors = plant(mostly, 1);
    const model = fitSentiment(vectors, { texts: mostly.map(() => "a kettle"), seedVectors, seed: 3 });
    const found = applySentiment(
      model,
      vectors,
      mostly.map(() => "a kettle"),
    );
    expect(right(found, mostly)).toBeGreaterThan(0.85);
    expect(
      right(
        found.filter((_, r) => mostly[r] === -1),
        mostly.filter((sign) => sign === -1),
      ),
    ).toBeGreaterThan(0.7);
  });

  it("is the same for the same seed", () => {
    const options = { texts, ratings: signs.map((s) => (s > 0 ? 5 : 1)), seedVectors, seed: 3 };
    expect(fitSentiment(plant(signs, 1), options)).toEqual(fitSentiment(plant(signs, 1), options));
  });
});
