import { expect, it } from "vitest";
import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import { createRandom } from "@/lib/algorithms/random";
import { createScoreExplainer } from "@/lib/algorithms/recommend/explain-score";
import { fitModels } from "@/lib/algorithms/recommend/fit-models";
import { knowCustomer } from "@/lib/algorithms/recommend/know-customer";
import { PAIRS_ALONE } from "@/lib/algorithms/recommend/knowledge";
import type { RecommenderSettings } from "@/lib/algorithms/recommend/recommender-settings";
import { scoreCustomer } from "@/lib/algorithms/recommend/score-customer";
import { withNewItems } from "@/lib/algorithms/recommend/with-new-items";
import { contentRow, contentVectors } from "@/lib/services/run/recommend/content-vectors";
import { unpackRecommender } from "@/lib/services/run/recommend/load-recommender";
import { packRecommender } from "@/lib/services/run/recommend/pack-recommender";

const PRODUCTS = 30;
const settings: RecommenderSettings = {
  itemKnn: { weighting: "bm25", damping: 0.5, neighbours: 20, memory: 500 },
  linear: { lambda: 10, dropout: 0.5, memory: null },
  als: {
    ...{ factors: 8, alpha: 2, regularisation: 2, scaling: 0.5, iterations: 6, seed: 1, threads: 1 },
    ...{ memory: null, informed: true, mapRidge: 5 },
  },
  trend: { memory: 300 },
  sequence: { reach: 4 },
  clicks: { factors: 4, ridge: 4, epochs: 3 },
  interest: 0.5,
};
const blend = {
  weights: ["popularity", "trend", "item-knn", "linear", "sequence", "als", "content", "clicks"].map(
    (name, n) => ({ name, weight: n === 0 ? -0.2 : 1, discovery: 0.5 }),
  ),
  discoveryPlaces: 2,
};
const chosen = { settings, blend, diversity: [] };

/** Customers of two tastes buy and are shown products of two categories. */
function fitted() {
  const random = createRandom(8);
  const collector = createInteractionCollector(true);
  for (let u = 0; u < 60; u++)
    for (let n = 0; n < 6; n++)
      collector.add(`c${u}`, String(2 * random.integer(PRODUCTS / 2) + (u % 2)), 100 * n + u, 1);
  const pairs = collector.finish();
  const described = (id: string) => ({
    ...{ brand: null, price: Number(id), attributes: {} },
    category: Number(id) % 2 ? "odd" : "even",
  });
  const content = contentVectors(
    pairs.itemIds.map(Number),
    new Map(pairs.itemIds.map((id) => [Number(id), described(id)])),
    [],
  );
  const shown = Array.from(
    { length: 400 },
    () => [random.integer(60), random.integer(pairs.itemIds.length)] as const,
  );
  const impressions = {
    user: Int32Array.from(shown, ([user]) => user),
    item: Int32Array.from(shown, ([, item]) => item),
    position: new Int32Array(400).fill(1),
    clicked: Uint8Array.from(shown, ([user, item]) => (user % 2 === Number(pairs.itemIds[item]) % 2 ? 1 : 0)),
    propensity: null,
  };
  const profiles = { data: Float32Array.from({ length: 60 }, (_, u) => (u % 2 ? 1 : -1)), rows: 60, cols: 1 };
  const knowledge = { ...PAIRS_ALONE, impressions, features: { users: profiles, items: content.matrix } };
  return { ...fitModels(pairs, settings, knowledge), pairs, content };
}

const { models, pairs, content } = fitted();
const packed = packRecommender(models, pairs.itemIds.map(Number), content.columns);
const loaded = unpackRecommender(chosen, {
  meta: JSON.parse(JSON.stringify(packed.meta)),
  bytes: packed.bytes,
});
const signals = [
  { item: pairs.itemIds.indexOf("3"), kind: "purchase", time: 0, quantity: 1 },
  { item: pairs.itemIds.indexOf("5"), kind: "view", time: 40, quantity: 1 },
] as const;
const profile = Float32Array.from([1]);

it("scores the same after it was kept, and keeps no row of a customer", () => {
  const skip = new Uint8Array(pairs.itemIds.length);
  const score = (of: typeof models) => scoreCustomer(of, blend, knowCustomer(of, signals, profile), skip);
  expect(score(loaded.models)).toEqual(score(models));
  expect(loaded.models.als.users.rows).toBe(0);
  expect(loaded.productIds.map(String)).toEqual(pairs.itemIds);
});

it("adds up with places for discovery", () => {
  const explainer = createScoreExplainer(loaded.models, blend, new Uint8Array(pairs.itemIds.length));
  const customer = knowCustomer(loaded.models, signals, profile);
  let lifted = 0;
  for (let item = 0; item < pairs.itemIds.length; item++) {
    const { score, parts, evidence, profile: known, base } = explainer.explain(customer, item);
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
    expect(evidence.reduce((sum, { amount }) => sum + amount, known + base)).toBeCloseTo(score, 9);
    if (parts.discovery) lifted++;
  }
  expect(lifted).toBe(2);
});

it("recommends a product that the fit has not seen to whose taste it is", () => {
  const odd = { category: "odd", brand: null, price: 7, attributes: {} };
  const rows = [odd, { ...odd, category: "even" }].map((product) =>
    contentRow(loaded.contentColumns, product, []),
  );
  const cols = loaded.contentColumns.size;
  const grown = withNewItems(loaded.models, {
    data: Float32Array.from(rows.flatMap((row) => [...row])),
    rows: 2,
    cols,
  });
  const size = pairs.itemIds.length;
  const { total } = scoreCustomer(
    grown,
    blend,
    knowCustomer(grown, signals, profile),
    new Uint8Array(size + 2),
  );
  expect(total[size]).toBeGreaterThan(total[size + 1] ?? 0);
});
