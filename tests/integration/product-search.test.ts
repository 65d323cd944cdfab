import { beforeAll, expect, it } from "vitest";
import { systemActor } from "@/lib/domain/actor";
import { productSearch } from "@/lib/domain/search/product-search";
import type { MadeShop } from "@/tests/factories/make-published-run";
import { createDatabase } from "@/tests/support/create-database";

let shop: MadeShop;
let searchProducts: typeof import("@/lib/services/search/search-products").searchProducts;
let recordClick: typeof import("@/lib/services/search/record-click").recordClick;
let listQueries: typeof import("@/lib/services/search/list-queries").listQueries;
const actor = () => systemActor(shop.workspaceId);
const search = (query: Record<string, unknown>) => searchProducts(actor(), productSearch.parse(query));

beforeAll(async () => {
  await createDatabase();
  const { pool } = await import("@/lib/data/pool");
  const { makePublishedRun } = await import("@/tests/factories/make-published-run");
  ({ searchProducts } = await import("@/lib/services/search/search-products"));
  ({ recordClick } = await import("@/lib/services/search/record-click"));
  ({ listQueries } = await import("@/lib/services/search/list-queries"));
  shop = await makePublishedRun();
  const [first, second, third] = shop.productIds;
  await pool().query(
    `update product set title = v.title, price = v.price, stock = v.stock, brand = 'Tarn'
       from (values ($1::int, 'Zebra kettle, grey', 20, 3), ($2, 'Zebra kettle, green', 30, 0), ($3, '斑马 电水壶', 40, 5))
            as v (id, title, price, stock)
      where product.id = v.id`,
    [first, second, third],
  );
});

it("finds products of both languages, and counts what each filter would leave", async () => {
  const found = await search({ q: "kettle" });
  expect(new Set(found.products.map(({ id }) => id))).toEqual(new Set(shop.productIds.slice(0, 3)));
  expect(found.facets.brands).toEqual([{ value: "Tarn", count: 3 }]);
  const inStock = await search({ q: "kettle", stock: "1" });
  expect(inStock.total).toBe(2);
  const dearest = await search({ q: "kettle", sort: "priceDown" });
  expect(dearest.products.map(({ price }) => price)).toEqual([40, 30, 20]);
});

it("says which words it read as others", async () => {
  const found = await search({ q: "zebra ketle" });
  expect(found.corrected).toContainEqual({ said: "ketle", read: "kettle" });
  expect(found.products[0]?.title).toMatch(/^Zebra kettle/);
});

it("lifts what is clicked after the same query, and tells by how much", async () => {
  const before = await search({ q: "zebra kettle" });
  const last = before.products.at(-1);
  for (let click = 0; click < 30; click++)
    await recordClick(actor(), { q: "Zebra  Kettle", productId: last?.id ?? 0, place: 3 });
  const after = await search({ q: "zebra kettle" });
  const lifted = after.products.find(({ id }) => id === last?.id);
  expect(lifted?.parts.clicks).toBeGreaterThan(1);
  const { words = 0, meaning = 0, clicks = 0, personal = 0 } = lifted?.parts ?? {};
  expect(words + meaning + clicks + personal).toBeCloseTo(lifted?.score ?? 0, 4);
});

it("counts what nothing answers, with personal data masked", async () => {
  await search({ q: "xyzzyq 13812345678" });
  const [unmet] = await listQueries(actor(), { unmet: true, limit: 10 });
  expect(unmet).toMatchObject({ asked: 1, unmet: 1, results: 0 });
  expect(unmet?.text).not.toContain("13812345678");
});

it("refuses clicks on products of others", async () => {
  await expect(
    recordClick(actor(), { q: "kettle", productId: 2_000_000_000, place: 1 }),
  ).rejects.toMatchObject({
    code: "notFound",
  });
});
