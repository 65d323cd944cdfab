import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { createScoreExplainer } from "@/lib/algorithms/recommend/explain-score";
import { fitModels } from "@/lib/algorithms/recommend/fit-models";
import { historyOf } from "@/lib/algorithms/recommend/score-history";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";
import { sampleOrders } from "@/tests/support/sample-orders";

const shop = makeSampleShop({ seed: 7, endDate: "2026-10-31" });
const pairs = sampleOrders(shop.files, { timed: true });
const models = fitModels(
  pairs,
  {
    itemKnn: { weighting: "bm25", damping: 0.5, neighbours: 100, memory: null },
    linear: { lambda: 100, memory: null },
    als: { factors: 32, alpha: 2, regularisation: 10, scaling: 0.5, iterations: 15, seed: 1 },
    trend: { memory: 30 * 86_400_000 },
  },
  null,
);
const blend = {
  weights: [
    { name: "popularity", weight: 0.2 },
    { name: "trend", weight: 0.1 },
    { name: "item-knn", weight: 0.5 },
    { name: "linear", weight: 0.5 },
    { name: "als", weight: 1 },
  ],
};
const explainer = createScoreExplainer(models, blend, new Uint8Array(pairs.itemIds.length));
const histories = pairs.userIds.map((_, user) => historyOf(models, user));

it("takes 10,000 scores apart into parts and into evidence that add up", () => {
  const random = createRandom(4);
  let gap = 0;
  for (let n = 0; n < 10_000; n++) {
    const history = histories[random.integer(histories.length)] ?? [];
    const { score, parts, evidence, base } = explainer.explain(history, random.integer(pairs.itemIds.length));
    const byParts = Object.values(parts).reduce((sum, part) => sum + part, 0);
    const byEvidence = evidence.reduce((sum, { amount }) => sum + amount, base);
    gap = Math.max(gap, Math.abs(score - byParts), Math.abs(score - byEvidence));
  }
  expect(gap).toBeLessThan(1e-6);
});

it("names evidence that matters: without the first the score falls in 95 of 100 cases", () => {
  const random = createRandom(5);
  let [fell, asked, worse] = [0, 0, 0];
  for (const history of histories) {
    const had = new Set(history.map(({ item }) => item));
    for (let n = 0; n < 5; n++) {
      const item = random.integer(pairs.itemIds.length);
      if (had.has(item)) continue;
      const { score, evidence } = explainer.explain(history, item);
      const [first] = evidence;
      if (!first || first.amount <= 0) continue;
      const then = explainer.without(history, item, first.item);
      asked++;
      if (then.score < score) fell++;
      if (then.rank > 1) worse++;
    }
  }
  console.log(`${fell} of ${asked} scores fall without their first evidence`);
  expect(asked).toBeGreaterThan(1000);
  expect(worse).toBeGreaterThan(0);
  expect(fell).toBeGreaterThanOrEqual(0.95 * asked);
});

it("says why a product is not on a list", () => {
  const [history = []] = histories;
  const had = history[0]?.item ?? 0;
  expect(explainer.whyNot(history, had, 10)).toEqual({ kind: "had" });
  const kinds = pairs.itemIds.map((_, item) => explainer.whyNot(history, item, 10));
  expect(kinds.filter(({ kind }) => kind === "listed")).toHaveLength(10);
  for (const why of kinds) {
    if (why.kind !== "ranked") continue;
    expect(why.rank).toBeGreaterThan(10);
    expect(Object.values(why.lacks).reduce((sum, lack) => sum + lack, 0)).toBeGreaterThanOrEqual(0);
  }
});
