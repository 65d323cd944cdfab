import { afterAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { csv, setUpImports } from "@/tests/integration/import-setup";
import { shopState } from "@/tests/integration/import-shop-state";

const { newShop, load, query, importsOf, disconnect } = await setUpImports();
const { undoImport } = await import("@/lib/services/import/undo-import");
const { getImport } = await import("@/lib/services/import/get-import");
afterAll(disconnect);

type File = readonly [ImportKind, string];

const HEADS: File = [
  "orders",
  csv(
    "order_id,customer_id,order_status,order_time",
    "o1,k1,delivered,2024-03-01 10:00",
    "o2,k2,canceled,2024-03-02 10:00",
    "o3,k3,delivered,2024-03-03 10:00",
  ),
];
const ITEMS: File = [
  "orders",
  csv("order_id,product_id,quantity,unit_price", "o1,p1,1,5", "o1,p1,1,5", "o2,p2,2,7", "o9,p3,1,3"),
];
const PEOPLE: File = [
  "customers",
  csv("customer_id,customer_unique_id,city", "k1,ann,Rome", "k2,ann,Rome", "k3,bo,Oslo"),
];
const REVIEWS: File = [
  "reviews",
  csv(
    "review_id,order_id,review_text,rating",
    "r1,o1,Leaks at the lid,2",
    "r2,o2,Never came,1",
    "r3,o7,Which order was that,3",
  ),
];
const EVENTS: File = [
  "events",
  csv("event_type,customer_id,product_id,event_time", "view,k3,p1,2024-03-01 09:00"),
];

const lastImport = async (shop: Actor) => (await importsOf(shop)).at(-1) ?? 0;

async function bring(shop: Actor, ...files: readonly File[]): Promise<number[]> {
  const ids: number[] = [];
  for (const [kind, content] of files) {
    await load(shop, kind, content);
    ids.push(await lastImport(shop));
  }
  return ids;
}

const report = async (shop: Actor) => (await getImport(shop, await lastImport(shop))).report;

const lines = ({ workspaceId }: Actor) =>
  query(
    `select l."orderKey" as order, p.key as product, c.key as customer, l."orderedAt"::text as at, l.status, l.returned
       from order_line l join product p on p.id = l."productId" left join customer c on c.id = l."customerId"
      where l."workspaceId" = $1 order by 1, 2, l.key`,
    [workspaceId],
  );

const texts = ({ workspaceId }: Actor) =>
  query(
    `select d.key, c.key as customer, p.key as product from document d
       left join customer c on c.id = d."customerId" left join product p on p.id = d."productId"
      where d."workspaceId" = $1 order by 1`,
    [workspaceId],
  );

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield [];
  for (const [index, item] of items.entries()) {
    for (const rest of permutations(items.filter((_, other) => other !== index))) yield [item, ...rest];
  }
}

describe("orders told by several files", () => {
  it("get their customer, time and state from the list of orders", async () => {
    const shop = await newShop("UTC");
    expect(await load(shop, ...ITEMS)).toEqual([4, 4, 0, 0, 0]);
    expect(await report(shop)).toMatchObject({ waitingLines: 4, unknownProducts: 3 });
    expect(await lines(shop)).toEqual([]);
    expect(await load(shop, ...HEADS)).toEqual([3, 3, 0, 0, 0]);
    expect(await report(shop)).toMatchObject({ waitingLines: 1, unknownCustomers: 3 });
    const first = {
      order: "o1",
      product: "p1",
      customer: "k1",
      at: "2024-03-01 10:00:00+00",
      status: "delivered",
      returned: false,
    };
    expect(await lines(shop)).toEqual([
      first,
      first,
      {
        order: "o2",
        product: "p2",
        customer: "k2",
        at: "2024-03-02 10:00:00+00",
        status: "canceled",
        returned: true,
      },
    ]);
    expect(await load(shop, ...ITEMS)).toEqual([4, 0, 0, 4, 0]);
    expect(await load(shop, ...HEADS)).toEqual([3, 0, 0, 3, 0]);
  });

  it("keep what a line says itself", async () => {
    const shop = await newShop("UTC");
    await load(
      shop,
      "orders",
      csv(
        "order_id,product_id,customer_id,order_time,status",
        "o1,p1,zoe,2024-05-05 05:00,sent",
        "o3,p1,,2024-05-05 05:00,",
      ),
    );
    await bring(shop, HEADS);
    const at = "2024-05-05 05:00:00+00";
    expect(await lines(shop)).toEqual([
      { order: "o1", product: "p1", customer: "zoe", at, status: "sent", returned: false },
      { order: "o3", product: "p1", customer: "k3", at, status: "delivered", returned: false },
    ]);
  });

  it("stand at the time of shipping until their own is known", async () => {
    const shop = await newShop("UTC");
    await load(
      shop,
      "orders",
      csv("order_id,product_id,price,shipping_limit_date", "o1,p1,5,2024-03-04 00:00"),
    );
    expect(await report(shop)).toMatchObject({ waitingLines: 0 });
    expect(await lines(shop)).toMatchObject([{ at: "2024-03-04 00:00:00+00", customer: null }]);
    await bring(shop, HEADS);
    expect(await lines(shop)).toMatchObject([{ at: "2024-03-01 10:00:00+00", customer: "k1" }]);
  });

  it("gather what several rows, and several files, say of one order", async () => {
    const shop = await newShop("UTC");
    const paid = csv("order_id,payment_value", "o1,5", "o1,7", "o2,3");
    expect(await load(shop, "orders", paid)).toEqual([3, 2, 0, 1, 0]);
    expect(await load(shop, ...HEADS)).toEqual([3, 1, 2, 0, 0]);
    const heads = await query(
      `select key, amount, status, returned from order_head where "workspaceId" = $1 order by key`,
      [shop.workspaceId],
    );
    expect(heads).toEqual([
      { key: "o1", amount: 7, status: "delivered", returned: false },
      { key: "o2", amount: 3, status: "canceled", returned: true },
      { key: "o3", amount: null, status: "delivered", returned: false },
    ]);
  });
});

describe("reviews of an order", () => {
  it("get its customer, and its product where it has one", async () => {
    const shop = await newShop("UTC");
    await bring(shop, REVIEWS);
    expect(await texts(shop)).toMatchObject([{ customer: null, product: null }, { customer: null }, {}]);
    await bring(shop, HEADS, ITEMS);
    expect(await texts(shop)).toEqual([
      { key: "r:r1", customer: "k1", product: "p1" },
      { key: "r:r2", customer: "k2", product: "p2" },
      { key: "r:r3", customer: null, product: null },
    ]);
    await load(shop, "orders", csv("order_id,product_id,quantity", "o2,p4,1"));
    expect(await texts(shop)).toMatchObject([{ product: "p1" }, { customer: "k2", product: null }, {}]);
  });
});

describe("keys of one person", () => {
  it("lead to the person, whichever file comes first", async () => {
    const shop = await newShop("UTC");
    await bring(shop, HEADS, ITEMS, REVIEWS, EVENTS);
    expect(await load(shop, ...PEOPLE)).toEqual([3, 2, 0, 1, 0]);
    expect((await lines(shop)).map((line) => (line as { customer: string }).customer)).toEqual([
      "ann",
      "ann",
      "ann",
    ]);
    expect(await texts(shop)).toMatchObject([{ customer: "ann" }, { customer: "ann" }, { customer: null }]);
    expect(
      await query(
        `select c.key from event e join customer c on c.id = e."customerId" where e."workspaceId" = $1`,
        [shop.workspaceId],
      ),
    ).toEqual([{ key: "bo" }]);
    expect(await load(shop, ...PEOPLE)).toEqual([3, 0, 0, 3, 0]);
    expect(await load(shop, ...HEADS)).toEqual([3, 0, 0, 3, 0]);
    expect(await report(shop)).toMatchObject({ unknownCustomers: 0 });
  });
});

describe("files that belong together", () => {
  const sets: [string, File[]][] = [
    ["heads, items and reviews", [HEADS, ITEMS, REVIEWS]],
    ["heads, items and people", [HEADS, ITEMS, PEOPLE]],
    ["heads, reviews and people", [HEADS, REVIEWS, PEOPLE]],
    ["events and people", [EVENTS, PEOPLE]],
  ];

  it.each(sets)("make the same tables in any order, again and without one: %s", async (_, files) => {
    const states: unknown[] = [];
    for (const order of permutations(files)) {
      const shop = await newShop("UTC");
      const ids = await bring(shop, ...order);
      const state = await shopState(query, shop.workspaceId);
      states.push(state);
      for (const [kind, content] of order)
        expect((await load(shop, kind, content)).slice(1, 3)).toEqual([0, 0]);
      expect(await shopState(query, shop.workspaceId)).toEqual(state);
      const without = await newShop("UTC");
      await bring(without, ...order.slice(1));
      const again = await query<{ id: number }>(
        `select id from import where "workspaceId" = $1 and status = 'done' order by id`,
        [shop.workspaceId],
      );
      const [first = 0] = ids;
      for (const id of [first, again[ids.length]?.id ?? 0]) await undoImport(shop, id);
      expect(await shopState(query, shop.workspaceId)).toEqual(await shopState(query, without.workspaceId));
    }
    for (const state of states) expect(state).toEqual(states[0]);
  });
});
