import { expect, it } from "vitest";
import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import { evaluateRanking, testUsers } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { countItems, type Interactions, pairsToCsr } from "@/lib/algorithms/evaluate/interactions";
import { splitInteractions } from "@/lib/algorithms/evaluate/split-interactions";
import { createRandom } from "@/lib/algorithms/random";
import { coldItems } from "@/lib/algorithms/recommend/candidate-mask";
import { fitParts } from "@/lib/algorithms/recommend/fit-parts";
import { flagPushedItems } from "@/lib/algorithms/recommend/flag-pushed-items";
import { PAIRS_ALONE } from "@/lib/algorithms/recommend/knowledge";
import { scoreBlend } from "@/lib/algorithms/recommend/score-blend";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";
import { sampleOrders } from "@/tests/support/sample-orders";

type Pair = readonly [user: string, item: string];
const shop = makeSampleShop({ seed: 7, scale: 4, endDate: "2026-10-31" });
const split = splitInteractions(sampleOrders(shop.files, { timed: false }), "random-80-20", 42);
const random = createRandom(3);
const train = pairsOf(split.train);
const tests = pairsOf(split.test);
const users = [...new Set(train.map(([user]) => user))];
const items = [...new Set(train.map(([, item]) => item))];

function collect(pairs: readonly Pair[]): Interactions {
  const collector = createInteractionCollector(false);
  for (const [user, item] of pairs) collector.add(user, item, 0, 1);
  return collector.finish();
}

function pairsOf({ user, item, userIds, itemIds }: Interactions): Pair[] {
  return Array.from(user, (u, p) => [userIds[u] ?? "", itemIds[item[p] ?? 0] ?? ""]);
}

const settings = {
  itemKnn: { weighting: "bm25", damping: 0.5, neighbours: 100, memory: null },
  linear: { lambda: 200, dropout: 0, memory: null },
  als: {
    factors: 32,
    alpha: 1,
    regularisation: 30,
    scaling: 0.5,
    memory: null,
    informed: false,
    iterations: 12,
    seed: 42,
  },
  trend: null,
  sequence: null,
  clicks: null,
  interest: 0,
} as const;
const blend = {
  weights: [
    { name: "item-knn", weight: 0.2 },
    { name: "linear", weight: 0.5 },
    { name: "als", weight: 1 },
  ],
};

/** Fits on the pairs and measures on what the clean split held back. */
function serve(pairs: readonly Pair[], watched = "") {
  // Test pairs take part with the numbering only.
  const all = collect([...pairs, ...tests]);
  const fitted = positionsOf(all, pairs);
  const asked = positionsOf(all, tests);
  const test = pairsToCsr(asked);
  const listed = testUsers(test);
  const history = pairsToCsr(fitted);
  const popularity = countItems(fitted);
  const target = all.itemIds.indexOf(watched);
  let shown = 0;
  const scorer = scoreBlend(
    blend,
    fitParts(fitted, settings, { users: listed, knowledge: PAIRS_ALONE }),
    history,
    coldItems(popularity),
  );
  const result = evaluateRanking(
    scorer,
    { train: history, test, popularity },
    {
      k: 10,
      users: listed,
      onList: (list) => {
        if (list.items.includes(target)) shown++;
      },
    },
  );
  return { ndcg: meanOf(result.ndcg), shown };
}

function positionsOf(all: Interactions, pairs: readonly Pair[]): Interactions {
  const [user, item] = [
    new Map(all.userIds.map((u, n) => [u, n])),
    new Map(all.itemIds.map((i, n) => [i, n])),
  ];
  return {
    ...all,
    user: Int32Array.from(pairs, ([u]) => user.get(u) ?? 0),
    item: Int32Array.from(pairs, ([, i]) => item.get(i) ?? 0),
    weight: new Float64Array(pairs.length).fill(1),
    row: Int32Array.from(pairs.keys()),
  };
}

/** What is flagged in all that is known, as a run would see it. */
function flaggedIn(pairs: readonly Pair[]): (string | undefined)[] {
  const all = collect(pairs);
  return flagPushedItems(pairsToCsr(all)).map(({ item }) => all.itemIds[item]);
}

const anyOf = (names: readonly string[]) => names[random.integer(names.length)] ?? "";
const byPopularity = [...items].sort((a, b) => buyers(b) - buyers(a));
function buyers(item: string): number {
  return train.filter(([, own]) => own === item).length;
}

it("loses less than a twentieth of its NDCG to a fifth of random pairs", () => {
  const known = new Set(train.map(([user, item]) => `${user}/${item}`));
  const noise = Array.from(
    { length: Math.round(0.2 * train.length) },
    (): Pair => [anyOf(users), anyOf(items)],
  );
  const clean = serve(train);
  const noisy = serve([...train, ...noise.filter(([user, item]) => !known.has(`${user}/${item}`))]);
  console.log(`NDCG@10 ${clean.ndcg.toFixed(4)}, with noise ${noisy.ndcg.toFixed(4)}`);
  expect(noisy.ndcg).toBeGreaterThan(0.95 * clean.ndcg);
});

/** One profile in a hundred: a product, and others without taste, as many as people have. */
function madeUp(target: string): Pair[] {
  const size = Math.round((train.length + tests.length) / users.length);
  return Array.from({ length: Math.round(0.01 * users.length) }, (_, f): Pair[] => {
    const filler = new Set(Array.from({ length: size }, () => anyOf(items)));
    return [...filler.add(target)].map((item) => [`made-up ${f}`, item]);
  }).flat();
}

it("does not let one in a hundred made-up profiles push a product far", () => {
  const target = byPopularity[Math.floor(items.length / 2)] ?? "";
  const before = serve(train, target);
  const after = serve([...train, ...madeUp(target)], target);
  console.log(`shown to ${before.shown}, then ${after.shown}`);
  expect(after.shown).toBeLessThan(3 * Math.max(1, before.shown));
});

it("flags two of five products that made-up profiles push, and none where nobody pushes", () => {
  const targets = byPopularity.filter((_, n) => n % 6 === 0);
  const found = targets.filter((target) =>
    flaggedIn([...train, ...tests, ...madeUp(target)]).includes(target),
  );
  console.log(`${found.length} of ${targets.length} flagged`);
  expect(flaggedIn([...train, ...tests])).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(0.4 * targets.length);
});
