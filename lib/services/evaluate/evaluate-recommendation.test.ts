import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import {
  evaluateRecommendation,
  type InteractionRow,
  type Prediction,
} from "@/lib/services/evaluate/evaluate-recommendation";

const USERS = 150;
const ITEMS = 60;
const GROUPS = 4;

/** Users buy mostly from one of four groups of items; `taste` 0 makes them all alike. */
function shop(taste: number): InteractionRow[] {
  const random = createRandom(9);
  const rows: InteractionRow[] = [];
  for (let u = 0; u < USERS; u++) {
    for (let n = 0; n < 14; n++) {
      const item = Math.floor(ITEMS * random.next() ** 2);
      const own = item - (item % GROUPS) + (u % GROUPS);
      const chosen = random.next() < taste ? own : item;
      rows.push({ user: `u${u}`, item: `i${chosen}`, time: 1000 * n + u, value: 1 });
    }
  }
  return rows;
}

const options = { protocol: "random-80-20", k: 10, seed: 42 } as const;

describe("a shop whose customers have tastes", () => {
  const predictions: Prediction[] = [];
  const evaluated = evaluateRecommendation(shop(0.9), {
    ...options,
    onPrediction: (row) => predictions.push(row),
  });

  it("finds every model and a blend that beats popularity beyond the interval", async () => {
    const { models, verdict } = await evaluated;
    expect(models.map(({ name }) => name)).toEqual(["popularity", "item-knn", "linear", "als", "blend"]);
    expect(verdict.code).toBe("beatsPopularity");
    expect(verdict.difference.low).toBeGreaterThan(0);
    for (const { ndcg, recall, hitRate, coverage } of models) {
      for (const { value, low, high } of [ndcg, recall]) {
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }
      expect(hitRate).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(1);
    }
  });

  it("counts what it read and split", async () => {
    const { data } = await evaluated;
    expect(data.rows).toBe(USERS * 14);
    expect((data.trainPairs ?? 0) + (data.testPairs ?? 0)).toBe(data.pairs);
    expect(data.testUsers).toBe(USERS);
  });

  it("tells lists from which its own figures follow", async () => {
    const { models } = await evaluated;
    for (const { name, ndcg } of models) {
      const rows = predictions.filter(({ model }) => model === name);
      expect(rows).toHaveLength(USERS);
      const gain = (ranks: number[]) => ranks.reduce((sum, rank) => sum + 1 / Math.log2(rank + 2), 0);
      const all = rows.map(({ items, test }) => {
        const hits = items.flatMap((item, rank) => (test.includes(item) ? [rank] : []));
        return gain(hits) / gain([...test.keys()].slice(0, 10));
      });
      expect(all.reduce((sum, value) => sum + value, 0) / all.length).toBeCloseTo(ndcg.value, 9);
    }
  });

  it("is the same every time", async () => {
    const { search, ...again } = await evaluateRecommendation(shop(0.9), options);
    const { search: first, ...rest } = await evaluated;
    expect(again).toEqual(rest);
    expect(search.trials).toEqual(first.trials);
  });
});

it("does not claim to beat popularity where all customers are alike", async () => {
  const { verdict } = await evaluateRecommendation(shop(0), options);
  expect(["noBetterThanPopularity", "worseThanPopularity"]).toContain(verdict.code);
});

it("says so when there are too few users to tell", async () => {
  const few = shop(0.9).filter(({ user }) => Number(user.slice(1)) < 12);
  const { verdict } = await evaluateRecommendation(few, options);
  expect(verdict.code).toBe("notEnoughUsers");
  expect(verdict.users).toBe(12);
});

it("splits by time where told, and lets the trend into the blend", async () => {
  const { data, models } = await evaluateRecommendation(shop(0.9), { ...options, protocol: "time" });
  expect((data.testPairs ?? 0) / (data.pairs ?? 1)).toBeLessThan(0.21);
  expect(models.find(({ name }) => name === "trend")?.chosen).toHaveProperty("memory");
  expect(models.map(({ name }) => name)).toContain("sequence");
});

it("skips and counts rows without user or item, and refuses data that leave nothing to test", async () => {
  const row = { user: "a", item: "x", time: null, value: 1 };
  const rows = [...shop(0.9), { ...row, user: "" }, { ...row, item: "" }];
  expect((await evaluateRecommendation(rows, options)).data.skippedRows).toBe(2);
  await expect(evaluateRecommendation([row], options)).rejects.toMatchObject({
    code: "evaluateNothingToTest",
  });
  const untimed = evaluateRecommendation([row], { ...options, protocol: "time" });
  await expect(untimed).rejects.toMatchObject({ code: "evaluateNeedsTime" });
});
