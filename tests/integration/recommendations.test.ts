import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { recommendationRequest } from "@/lib/domain/recommendation/recommendation-request";
import { setUpImports } from "@/tests/integration/import-setup";

const { newShop, query, disconnect } = await setUpImports();
let shop: Actor;
let runId: number;

const PRODUCTS = 40;
const CUSTOMERS = 60;

/** A shop in which even customers buy even products and odd ones odd; the last two products nobody bought. */
beforeAll(async () => {
  shop = await newShop();
  const { workspaceId } = shop;
  await query(
    `insert into product ("workspaceId", key, title, category, price, stock)
     select $1, 'P' || n, 'Product ' || n, 'c' || n % 2, n, 5 from generate_series(0, ${PRODUCTS - 1}) n`,
    [workspaceId],
  );
  await query(
    `insert into customer ("workspaceId", key) select $1, 'C' || n from generate_series(0, ${CUSTOMERS - 1}) n`,
    [workspaceId],
  );
  await query(
    `insert into order_line ("workspaceId", key, "orderKey", "customerId", "productId", quantity, "orderedAt")
     select $1, 'L' || c || '-' || n, 'O' || c || '-' || n / 2, customer.id, product.id, 1, now() - interval '90 days' + (c + n) * interval '6 hours'
       from generate_series(0, ${CUSTOMERS - 1}) c, generate_series(0, 7) n
       join customer on true join product on true
      where customer."workspaceId" = $1 and customer.key = 'C' || c and product."workspaceId" = $1
        and product.key = 'P' || (c % 2 + 2 * ((c * 7 + n * (1 + c % 3)) % 19))
         on conflict do nothing`,
    [workspaceId],
  );
  runId = await makeRun();
});
afterAll(disconnect);

async function makeRun(): Promise<number> {
  const { workspaceId } = shop;
  const [run] = await query<{ id: number }>(
    `insert into run ("workspaceId", number, status, seed, "startedAt") values ($1, 1, 'succeeded', 7, now()) returning id`,
    [workspaceId],
  );
  const id = run?.id ?? 0;
  const { transaction } = await import("@/lib/data/pool");
  const { insertArtefact } = await import("@/lib/data/run/artefact");
  const { recommendStage } = await import("@/lib/services/run/stages/recommend-stage");
  const settings = {
    itemKnn: { weighting: "cosine", damping: 0, neighbours: 20, memory: null },
    linear: { lambda: 50, dropout: 0, memory: null },
    als: {
      ...{ factors: 8, regularisation: 1, scaling: 0, alpha: 10, iterations: 10, seed: 7 },
      ...{ memory: null, informed: false },
    },
    trend: null,
    sequence: null,
    interest: 1,
  };
  const blend = {
    weights: [
      { name: "als", weight: 1 },
      { name: "item-knn", weight: 1 },
      { name: "content", weight: 0.2 },
    ],
  };
  await transaction((client) =>
    insertArtefact(client, id, {
      name: "recommender",
      meta: { settings, blend, diversity: [] },
      bytes: new Uint8Array(0),
    }),
  );
  const nothing = async () => {};
  const context = {
    ...{ run: { id, workspaceId, seed: 7, number: 1 }, log: nothing, progress: () => {} },
    signal: new AbortController().signal,
  } as unknown as Parameters<typeof recommendStage.execute>[0];
  const commit = await recommendStage.execute(context, null);
  await transaction(commit);
  await query(`update workspace set "publishedRunId" = $2 where id = $1`, [workspaceId, id]);
  return id;
}

async function recommend(input: Record<string, unknown>, actor = shop) {
  const { recommendProducts } = await import("@/lib/services/recommendations/recommend-products");
  return recommendProducts(actor, recommendationRequest.parse(input));
}
const parityOf = (key: string) => Number(key.slice(1)) % 2;

/** Until what the process holds follows what was changed. */
async function settled<T>(look: () => Promise<T>, isDone: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const value = await look();
    if (isDone(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return look();
}

describe("a list", () => {
  it("is what those alike buy, with parts that add up, reasons, and nothing bought", async () => {
    const { items, known, run } = await recommend({ customer: "C4" });
    expect([known, run, items.length]).toEqual([true, 1, 10]);
    expect(items.slice(0, 5).every(({ key }) => parityOf(key) === 0)).toBe(true);
    const bought = await query<{ key: string }>(
      `select p.key from order_line o join product p on p.id = o."productId" join customer c on c.id = o."customerId"
        where o."workspaceId" = $1 and c.key = 'C4'`,
      [shop.workspaceId],
    );
    for (const { key, score, parts, reasons } of items) {
      expect(bought.map((row) => row.key)).not.toContain(key);
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 6);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it("follows an event at once, for a customer and for a visit", async () => {
    const { recordEvents } = await import("@/lib/services/recommendations/record-events");
    const before = await recommend({ customer: "C6", k: 40 });
    await recordEvents(
      shop,
      ["P1", "P3", "P5"].map(
        (product) => ({ type: "cart", product, customer: "C6", session: "S1" }) as const,
      ),
    );
    const after = await recommend({ customer: "C6", k: 40 });
    const firstOdd = ({ items }: typeof after) => items.find(({ key }) => parityOf(key) === 1)?.rank ?? 99;
    expect(firstOdd(after)).toBeLessThan(firstOdd(before));
    expect(after.items.flatMap(({ reasons }) => reasons).some(({ kind }) => kind === "history")).toBe(true);
    const visit = await recommend({ session: "S1" });
    expect([visit.kind, visit.known]).toEqual(["session", true]);
    expect(visit.items[0] && parityOf(visit.items[0].key)).toBe(1);
  });

  it("never brings back what was hidden", async () => {
    const { recordEvents } = await import("@/lib/services/recommendations/record-events");
    const first = (await recommend({ customer: "C8" })).items[0]?.key ?? "";
    await recordEvents(shop, [{ type: "hide", product: first, customer: "C8" }]);
    expect((await recommend({ customer: "C8", k: 40 })).items.map(({ key }) => key)).not.toContain(first);
  });

  it("has a product that came after the run", async () => {
    await query(
      `insert into product ("workspaceId", key, title, category, price, stock, "listedAt") values ($1, 'NEW', 'New one', 'c0', 8, 3, now())`,
      [shop.workspaceId],
    );
    const found = await settled(
      () => recommend({ kind: "new", k: 1 }),
      ({ items }) => items[0]?.key === "NEW",
    );
    expect(found.items[0]?.key).toBe("NEW");
    const { items } = await recommend({ customer: "C4", k: 40 });
    expect(items.map(({ key }) => key)).toContain("NEW");
  });

  it("of a stranger says that nothing is known", async () => {
    const { known, items } = await recommend({ customer: "nobody" });
    expect([known, items.length]).toEqual([false, 10]);
  });

  it("is made for products, and refuses what is not there", async () => {
    const similar = await recommend({ product: "P2" });
    expect([similar.kind, similar.items.length > 0]).toEqual(["similar", true]);
    const beside = await recommend({ product: "P2", kind: "complementary" });
    for (const { reasons } of beside.items) expect(reasons[0]).toMatchObject({ kind: "together" });
    await expect(recommend({ product: "none" })).rejects.toThrow("notFound");
    await expect(recommend({ kind: "text" })).rejects.toThrow("recommendations.missing");
  });

  it("is another shop's own", async () => {
    const other = await newShop();
    expect((await recommend({ customer: "C4" }, other)).items).toEqual([]);
    await expect(recommend({ product: "P2" }, other)).rejects.toThrow("notFound");
  });
});

describe("rules", () => {
  it("hold in lists, and no longer once they are undone", async () => {
    const { addRule } = await import("@/lib/services/recommendations/add-rule");
    const { setRule } = await import("@/lib/services/recommendations/set-rule");
    const categories = ({ items }: Awaited<ReturnType<typeof recommend>>) =>
      new Set(items.map(({ category }) => category));
    const { id } = await addRule(shop, { kind: "exclude", match: { by: "category", value: "c0" } });
    const without = await settled(
      () => recommend({ customer: "C4" }),
      (list) => !categories(list).has("c0"),
    );
    expect(categories(without)).toEqual(new Set(["c1"]));
    await setRule(shop, { id, deleted: true });
    const again = await settled(
      () => recommend({ customer: "C4" }),
      (list) => categories(list).has("c0"),
    );
    expect(categories(again).has("c0")).toBe(true);
    await expect(setRule(await newShop(), { id, deleted: false })).rejects.toThrow("notFound");
    await expect(addRule({ ...shop, role: "viewer" }, { kind: "categoryCap", most: 1 })).rejects.toThrow(
      "forbidden",
    );
  });

  it("are tried on a list without holding", async () => {
    const { previewRule } = await import("@/lib/services/recommendations/preview-rule");
    const { before, after } = await previewRule(shop, {
      customer: "C4",
      rule: { kind: "pin", product: "P1", position: 2 },
    });
    expect(after[1]?.key).toBe("P1");
    expect(before[1]?.key).not.toBe("P1");
    expect((await recommend({ customer: "C4" })).items[1]?.key).toBe(before[1]?.key);
  });
});

describe("effect", () => {
  it("attributes clicks, carts and purchases to the list that was shown", async () => {
    const { recordEvents } = await import("@/lib/services/recommendations/record-events");
    const { getEffect } = await import("@/lib/services/recommendations/get-effect");
    const { effectQuery } = await import("@/lib/domain/recommendation/effect");
    const { listKey, items } = await recommend({ customer: "C10", place: "home", k: 3 });
    if (!listKey) throw new Error("The list has no key");
    const [first, second] = items;
    await recordEvents(shop, [
      ...items.map(({ key }) => ({ type: "impression", product: key, listKey }) as const),
      { type: "click", product: first?.key ?? "", listKey },
      { type: "click", product: second?.key ?? "", listKey },
      { type: "cart", product: first?.key ?? "", customer: "C10" },
    ]);
    await query(
      `insert into order_line ("workspaceId", key, "orderKey", "customerId", "productId", quantity, "unitPrice", "orderedAt")
       select $1, 'bought', 'bought', c.id, p.id, 2, 10, now() + interval '1 hour' from customer c, product p
        where c."workspaceId" = $1 and c.key = 'C10' and p."workspaceId" = $1 and p.key = $2`,
      [shop.workspaceId, first?.key],
    );
    const { rows, days } = await getEffect(shop, effectQuery.parse({}));
    expect(rows).toEqual([{ value: "home", impressions: 3, clicks: 2, carts: 1, purchases: 1, revenue: 20 }]);
    expect(days).toMatchObject([{ place: "home", impressions: 3, clicks: 2 }]);
  });

  it("compares arms by visitors, and ends", async () => {
    const { beginExperiment } = await import("@/lib/services/recommendations/begin-experiment");
    const { endExperiment } = await import("@/lib/services/recommendations/end-experiment");
    const { listExperiments } = await import("@/lib/services/recommendations/list-experiments");
    const { experimentInput } = await import("@/lib/domain/recommendation/experiment");
    const { writeLists } = await import("@/lib/services/recommendations/remember-list");
    const input = experimentInput.parse({
      ...{ name: "Popular", place: "basket", plan: { baseline: 0.1, effect: 0.2 } },
      arms: [
        { name: "as is", share: 0.5 },
        { name: "popular", share: 0.5, model: "popularity" },
      ],
    });
    const { id } = await beginExperiment(shop, input);
    await expect(beginExperiment(shop, input)).rejects.toThrow("recommendations.placeTaken");
    await settled(
      () => recommend({ customer: "C1", place: "basket" }),
      ({ experiment }) => experiment?.id === id,
    );
    for (let n = 0; n < CUSTOMERS; n++) {
      const list = await recommend({ customer: `C${n}`, place: "basket", k: 3 });
      expect(list.experiment?.id).toBe(id);
      if (list.experiment?.arm === "popular")
        expect(list.items.every(({ parts }) => Object.keys(parts).join() === "popularity")).toBe(true);
    }
    await writeLists();
    const [found] = await listExperiments(shop);
    expect(found?.arms.reduce((sum, { assigned }) => sum + assigned, 0)).toBe(CUSTOMERS);
    expect(found?.sampleRatio).toBeGreaterThan(0.001);
    await endExperiment(shop, { id });
    await expect(endExperiment(shop, { id })).rejects.toThrow("notFound");
    expect(runId).toBeGreaterThan(0);
  });
});
