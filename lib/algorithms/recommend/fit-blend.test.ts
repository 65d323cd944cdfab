import { describe, expect, it } from "vitest";
import { csrFromTriples } from "@/lib/algorithms/csr";
import { evaluateRanking, type RankingData } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { createRandom } from "@/lib/algorithms/random";
import { applyBlend } from "@/lib/algorithms/recommend/apply-blend";
import type { BlendPart } from "@/lib/algorithms/recommend/blend-pool";
import { coldItems } from "@/lib/algorithms/recommend/candidate-mask";
import { fitBlend } from "@/lib/algorithms/recommend/fit-blend";
import { scoreBlend } from "@/lib/algorithms/recommend/score-blend";

const USERS = 120;
const ITEMS = 60;

/** A taste a user and item, of which each recommender sees a noisy copy; the ten largest are the test. */
function shop(noise: Record<string, number>): { parts: BlendPart[]; data: RankingData; users: Int32Array } {
  const random = createRandom(11);
  const taste = Float64Array.from({ length: USERS * ITEMS }, () => random.normal());
  const parts = Object.entries(noise).map(([name, level]) => {
    const seen = taste.map((value) => 100 * (value + level * random.normal()));
    return {
      name,
      scorer: (u: number, out: Float64Array) => out.set(seen.subarray(u * ITEMS, (u + 1) * ITEMS)),
    };
  });
  const users = Int32Array.from({ length: USERS }, (_, u) => u);
  const best = [...users].flatMap((u) => {
    const own = taste.subarray(u * ITEMS, (u + 1) * ITEMS);
    return [...own.keys()].sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0)).slice(0, 10);
  });
  const owners = best.map((_, n) => Math.floor(n / 10));
  const test = csrFromTriples(
    USERS,
    ITEMS,
    owners,
    best,
    best.map(() => 1),
  );
  const train = csrFromTriples(USERS, ITEMS, [], [], []);
  return { parts, users, data: { train, test, popularity: new Float64Array(ITEMS).fill(1) } };
}

function ndcgOf(part: BlendPart, data: RankingData): number {
  const { ndcg } = evaluateRanking(part.scorer, data, { k: 10 });
  return ndcg.reduce((sum, value) => sum + value, 0) / ndcg.length;
}

it("mixes two recommenders that see different things, and does better than either", () => {
  const { parts, data, users } = shop({ one: 1, two: 1, noise: 50 });
  const blend = fitBlend(parts, data, users, { k: 10, seed: 1 });
  expect(blend.fellBack).toBe(false);
  expect(blend.weights.map(({ weight }) => weight).every((weight) => weight >= 0)).toBe(true);
  const scorer = scoreBlend(blend, parts, data.train, coldItems(data.popularity));
  const mixed = ndcgOf({ name: "blend", scorer }, data);
  expect(mixed).toBeGreaterThan(Math.max(...parts.map((part) => ndcgOf(part, data))) + 0.05);
  expect(mixed).toBeCloseTo(blend.ndcg, 6);
});

it("falls back to the best part where the others know nothing", () => {
  const { parts, data, users } = shop({ noise: 80, one: 0, worse: 80 });
  const blend = fitBlend(parts, data, users, { k: 10, seed: 1 });
  expect(blend.fellBack).toBe(true);
  expect(blend.weights.map(({ weight }) => weight)).toEqual([0, 1, 0]);
  expect(blend.ndcg).toBe(blend.single[1]?.ndcg);
});

it("is the same for the same seed", () => {
  const { parts, data, users } = shop({ one: 1, two: 2 });
  const fitOnce = () => fitBlend(parts, data, users, { k: 10, seed: 4 });
  expect(fitOnce()).toEqual(fitOnce());
});

describe("applyBlend", () => {
  const model = {
    weights: [
      { name: "a", weight: 0.7 },
      { name: "b", weight: 1.3 },
      { name: "c", weight: 0.2 },
    ],
  };
  const random = createRandom(2);
  const scores = [1, 1000, 0].map((scale) =>
    Float64Array.from({ length: 200 }, () => scale * random.normal()),
  );
  const skip = Uint8Array.from({ length: 200 }, (_, i) => (i % 7 === 0 ? 1 : 0));

  it("gives parts that add up to the total exactly, and offers what some part puts near its top", () => {
    const { total, parts } = applyBlend(model, scores, skip);
    const nearTop = (values: Float64Array, i: number) =>
      values.filter((value, n) => !skip[n] && value > (values[i] ?? 0)).length < 100;
    total.forEach((value, i) => {
      const isCandidate = !skip[i] && scores.slice(0, 2).some((values) => nearTop(values, i));
      if (!isCandidate) expect(value).toBe(Number.NEGATIVE_INFINITY);
      else expect(parts.reduce((sum, part) => sum + (part[i] ?? 0), 0)).toBeCloseTo(value, 12);
    });
  });

  it("gives the last places to discovery, lifted by what they lack", () => {
    const weights = [
      { name: "a", weight: 1 },
      { name: "b", weight: 0, discovery: 1 },
      { name: "c", weight: 0.1 },
    ];
    const top = (values: Float64Array, k: number) =>
      [...values.keys()]
        .filter((i) => !skip[i])
        .sort((i, j) => (values[j] ?? 0) - (values[i] ?? 0))
        .slice(0, k);
    const plain = applyBlend({ weights }, scores, skip);
    const { total, parts, lift } = applyBlend({ weights, discoveryPlaces: 2 }, scores, skip);
    const kept = top(plain.total, 8);
    const found = top(scores[1] ?? new Float64Array(0), 10).filter((i) => !kept.includes(i));
    expect(top(total, 10)).toEqual([...kept, ...found.slice(0, 2)]);
    for (const i of top(total, 12))
      expect(parts.reduce((sum, part) => sum + (part[i] ?? 0), lift?.[i] ?? 0)).toBeCloseTo(
        total[i] ?? 0,
        12,
      );
  });

  it("does not care about the scale of a part, and a part that says nothing adds nothing", () => {
    const { parts } = applyBlend(model, scores, skip);
    const rescaled = scores.map((values, n) => values.map((value) => (n + 2) * value + 40));
    const again = applyBlend(model, rescaled, skip).parts;
    parts.forEach((part, n) => {
      part.forEach((value, i) => {
        expect(again[n]?.[i]).toBeCloseTo(value, 6);
      });
    });
    expect(parts[2]?.every((value) => value === 0)).toBe(true);
  });

  it("refuses another number of parts", () => {
    expect(() => applyBlend(model, scores.slice(1), skip)).toThrow(RangeError);
  });
});
