import { afterAll, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { filledOf } from "@/lib/domain/health/health";
import { csv, setUpImports } from "@/tests/integration/import-setup";

const { newShop, load, disconnect } = await setUpImports();
const { getDataHealth } = await import("@/lib/services/health/get-data-health");
const { exportDataHealth } = await import("@/lib/services/health/export-data-health");
const { holdsAnything } = await import("@/lib/services/health/holds-anything");
const { listImports } = await import("@/lib/services/import/list-imports");
afterAll(disconnect);

/** Ten order lines on ten days with a silence of 20 between; four lack a customer, two a price; two reviews. */
async function fill(shop: Actor): Promise<void> {
  const orders = Array.from({ length: 10 }, (_, n) => {
    const day = n < 5 ? `2026-03-0${n + 1}` : `2026-03-${21 + n}`;
    return `O${n},${n < 4 ? "" : `C${n}`},P${n % 2},${day} 12:00:00,1,${n > 7 ? "" : 9.5}`;
  });
  await load(shop, "orders", csv("order_id,customer_id,sku,ordered_at,quantity,unit_price", ...orders));
  await load(shop, "products", csv("sku,title,category,stock", "P0,Lamp,Lights,3", "P9,Rug,Textiles,"));
  await load(
    shop,
    "reviews",
    csv(
      "review_id,customer_id,sku,review_text,stars,written_at",
      "R1,C4,P0,The lamp is far too dim,2,2026-04-01",
      "R2,X1,P1,Arrived broken and late,1,",
      "R3,X2,P1,,,2026-04-01",
    ),
  );
}

it("counts rows, fields, joins, silences and what waits", async () => {
  const shop = await newShop("UTC");
  expect(await holdsAnything(shop)).toBe(false);
  await fill(shop);
  expect(await holdsAnything(shop)).toBe(true);
  const parts = getDataHealth(shop);
  const orders = await parts.orders;
  expect(orders).toMatchObject({ rows: 10, productKnown: 5, customerKnown: 0 });
  expect([filledOf(orders, "customer"), filledOf(orders, "price")]).toEqual([6, 8]);
  const reviews = (await parts.texts).find(({ kind }) => kind === "reviews");
  expect(reviews).toMatchObject({ rows: 2, productKnown: 1 });
  expect(filledOf(reviews, "time")).toBe(1);
  const products = await parts.products;
  expect([products.rows, products.described, filledOf(products, "stock")]).toEqual([3, 2, 1]);
  expect(await parts.overlap).toEqual({ wrote: 2, bought: 6, both: 1 });
  expect(await parts.reviewsWithOrder).toEqual({ part: 1, whole: 2 });
  const gaps = (await parts.gaps).find(({ kind }) => kind === "orders")?.gaps;
  expect(gaps?.map(({ from, to }) => to - from + 1)).toEqual([20]);
  const imports = await parts.imports;
  expect(imports.find(({ kind }) => kind === "reviews")).toMatchObject({ imports: 1, read: 3, waiting: 1 });

  const found = await parts.improvements;
  expect(found.find(({ rule }) => rule === "orderCustomers")).toMatchObject({
    part: 4,
    whole: 10,
    kind: "orders",
  });
  expect(found.find(({ rule }) => rule === "waiting")).toMatchObject({ part: 1, whole: 3, kind: "reviews" });
  expect(found.map(({ weight }) => weight)).toEqual(
    found.map(({ weight }) => weight).toSorted((a, b) => b - a),
  );

  const rows = await exportDataHealth(shop);
  expect(rows).toContainEqual({ section: "fill", kind: "orders", measure: "customer", part: 6, whole: 10 });
  expect(rows).toContainEqual({
    section: "joins",
    kind: "reviews",
    measure: "reviewOrdered",
    part: 1,
    whole: 2,
  });
});

it("shows one workspace nothing of another", async () => {
  const [shop, other] = [await newShop(), await newShop()];
  await fill(shop);
  const parts = getDataHealth(other);
  expect((await parts.orders).rows + (await parts.products).rows + (await parts.customers).rows).toBe(0);
  expect((await parts.texts).every(({ rows }) => rows === 0)).toBe(true);
  expect([await parts.imports, await parts.languages, await parts.masked, await parts.flags]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect((await parts.improvements).map(({ rule }) => rule)).toEqual(["noTexts", "noInteractions"]);
});

it("finds, filters, sorts and pages the list of imports", async () => {
  const shop = await newShop();
  await fill(shop);
  const names = async (filter: Parameters<typeof listImports>[1]) =>
    (await listImports(shop, filter)).imports.map(({ fileName }) => fileName);
  expect(await names({})).toEqual(["reviews.csv", "products.csv", "orders.csv"]);
  expect(await names({ sort: "read" })).toEqual(["orders.csv", "reviews.csv", "products.csv"]);
  expect(await names({ sort: "file" })).toEqual(["orders.csv", "products.csv", "reviews.csv"]);
  expect(await names({ sort: "file", dir: "desc" })).toEqual(["reviews.csv", "products.csv", "orders.csv"]);
  expect(await names({ kind: "orders" })).toEqual(["orders.csv"]);
  expect(await names({ q: "R_V" })).toEqual([]);
  expect(await names({ q: "VIEW" })).toEqual(["reviews.csv"]);
  expect(await names({ status: "running" })).toEqual([]);
  expect((await listImports(shop, { status: "done", page: 2 })).total).toBe(3);
});
