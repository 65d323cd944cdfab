import { expect, it } from "vitest";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { createScoreExplainer } from "@/lib/algorithms/recommend/explain-score";
import { fitModels } from "@/lib/algorithms/recommend/fit-models";
import { customersOf } from "@/lib/algorithms/recommend/know-customer";
import { PAIRS_ALONE } from "@/lib/algorithms/recommend/knowledge";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";
import { sampleOrders } from "@/tests/support/sample-orders";

const shop = makeSampleShop({ seed: 7, endDate: "2026-10-31" });
const pairs = sampleOrders(shop.files, { timed: true });
/** Made-up profiles, so that the part of them has something to say. */
const random = createRandom(3);
const profiles: Matrix = {
  data: Float32Array.from({ length: 6 * pairs.userIds.length }, () => random.normal()),
  rows: pairs.userIds.length,
  cols: 6,
};
const { models, histories } = fitModels(
  pairs,
  {
    itemKnn: { weighting: "bm25", damping: 0.5, neighbours: 100, memory: null },
    linear: { lambda: 100, dropout: 0, memory: null },
    als: {
      factors: 32,
      alpha: 2,
      regularisation: 10,
      scaling: 0.5,
      memory: null,
      informed: true,
      iterations: 15,
      seed: 1,
    },
    trend: { memory: 30 * 86_400_000 },
    sequence: { reach: 4 },
    clicks: null,
    interest: 0,
  },
  { ...PAIRS_ALONE, features: { users: profiles, items: null } },
);
const blend = {
  weights: [
    { name: "popularity", weight: 0.2 },
    { name: "trend", weight: 0.1 },
    { name: "item-knn", weight: 0.5 },
    { name: "linear", weight: 0.5 },
    { name: "sequence", weight: 0.3 },
    { name: "als", weight: 1 },
  ],
};
const explainer = createScoreExplainer(models, blend, new Uint8Array(pairs.itemIds.length));
const customerOf = customersOf(models, histories);
const nobody = { history: [], profile: null };
const customers = pairs.userIds.map((_, user) => customerOf(user, rowOf(profiles, user)));

it("takes 10,000 scores apart into parts and into evidence that add up", () => {
  const random = createRandom(4);
  let gap = 0;
  for (let n = 0; n < 10_000; n++) {
    const customer = customers[random.integer(customers.length)] ?? nobody;
    const { score, parts, evidence, profile, base } = explainer.explain(
      customer,
      random.integer(pairs.itemIds.length),
    );
    const byParts = Object.values(parts).reduce((sum, part) => sum + part, 0);
    const byEvidence = evidence.reduce((sum, { amount }) => sum + amount, base + profile);
    gap = Math.max(gap, Math.abs(score - byParts), Math.abs(score - byEvidence));
  }
  expect(gap).toBeLessThan(1e-6);
});

it("names evidence that matters: without the first the score falls in 95 of 100 cases", () => {
  const random = createRandom(5);
  let [fell, asked, worse] = [0, 0, 0];
  for (const customer of customers) {
    const had = new Set(customer.history.map(({ item }) => item));
    for (let n = 0; n < 5; n++) {
      const item = random.integer(pairs.itemIds.length);
      if (had.has(item)) continue;
      const { score, evidence } = explainer.explain(customer, item);
      const [first] = evidence;
      if (!first || first.amount <= 0) continue;
      const then = explainer.without(customer, item, first.item);
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
  const [customer = nobody] = customers;
  const had = customer.history[0]?.item ?? 0;
  expect(explainer.whyNot(customer, had, 10)).toEqual({ kind: "had" });
  const kinds = pairs.itemIds.map((_, item) => explainer.whyNot(customer, item, 10));
  expect(kinds.filter(({ kind }) => kind === "listed")).toHaveLength(10);
  for (const why of kinds) {
    if (why.kind !== "ranked") continue;
    expect(why.rank).toBeGreaterThan(10);
    expect(Object.values(why.lacks).reduce((sum, lack) => sum + lack, 0)).toBeGreaterThanOrEqual(0);
  }
});
