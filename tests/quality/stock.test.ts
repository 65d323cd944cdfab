import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { drain } from "@/lib/algorithms/drain";
import { systemActor } from "@/lib/domain/actor";
import { forecastProducts } from "@/lib/services/stock/forecast-products";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";
import { createDatabase } from "@/tests/support/create-database";

await createDatabase();

it("lists the sample shop's product that is out of stock as one to buy", { timeout: 240_000 }, async () => {
  const { createWorkspace } = await import("@/lib/services/workspace/create-workspace");
  const { importContent } = await import("@/lib/services/import/import-content");
  const { createFirstAdministrator } = await import("@/lib/services/people/create-first-administrator");
  await createFirstAdministrator({
    email: "owner@shop.test",
    name: "Owner",
    password: "a long first password",
  });
  const { id } = await createWorkspace(systemActor(0), { slug: "sample", name: "Sample" });
  const actor = systemActor(id);
  const { files, truth } = makeSampleShop({ seed: 7, endDate: "2026-10-31" });
  for (const { name, kind, content } of files)
    if (kind === "products" || kind === "orders")
      await importContent(actor, { fileName: name, kind, content });
  const { forecastStock } = await import("@/lib/services/stock/forecast-stock");
  const { saveStockSetting } = await import("@/lib/services/stock/save-stock-setting");
  const { orderStock } = await import("@/lib/services/stock/order-stock");
  const { exportStock } = await import("@/lib/services/stock/export-stock");
  const { stockFilter } = await import("@/lib/domain/stock/stock-filter");
  expect(await forecastStock(actor.workspaceId, new AbortController().signal)).toBeGreaterThan(100);
  const toBuy = stockFilter.parse({ risk: "outOfStock" });
  const find = async () =>
    (await exportStock(actor, toBuy)).find(({ key }) => key === truth.outOfStockProduct.sku);
  expect(await find()).toMatchObject({ stock: 0, advice: "leadTimeMissing", quantity: null });

  await saveStockSetting(actor, { productId: null, leadDays: 10, serviceLevel: 0.95, minimum: null });
  const advised = await find();
  expect(advised).toMatchObject({ advice: "order" });
  expect(advised?.demand).toBeGreaterThan(1);
  expect(advised?.quantity).toBeGreaterThan(advised?.demand ?? 0);

  const { listStock } = await import("@/lib/services/stock/list-stock");
  const listed = (await listStock(actor, toBuy)).rows.find(({ key }) => key === advised?.key);
  await orderStock(actor, { productId: listed?.id ?? 0, quantity: advised?.quantity ?? 0 });
  const ordered = (await exportStock(actor, stockFilter.parse({}))).find(({ key }) => key === advised?.key);
  expect(ordered).toMatchObject({ coming: advised?.quantity });
  expect(ordered?.advice).not.toBe("order");
});

/** Days since 1970. */
const dayOf = (date: string) => Math.floor(Date.parse(date.slice(0, 10).replaceAll("/", "-")) / 86_400_000);

it("covers the peak of seasonal products from what was known before it", () => {
  const peaks = [7, 19].flatMap((seed) => {
    const { files, truth } = makeSampleShop({ seed, endDate: "2026-10-31" });
    const rows = (kind: string): Record<string, string>[] =>
      parse(files.find((file) => file.kind === kind)?.content ?? "", { columns: true });
    const [products, orders] = [rows("products"), rows("orders")];
    return truth.seasonalProducts.map(({ sku, peakMonth }) => {
      const firstDay = `${peakMonth > 10 ? 2025 : 2026}-${String(peakMonth).padStart(2, "0")}-01`;
      const end = dayOf(firstDay);
      const sold = products.map(() => new Map<number, number>());
      let came = 0;
      for (const order of orders) {
        const at = dayOf(order["Order Date"] ?? "") - end;
        const pieces = Number(order.Quantity);
        if (at >= 0 && at < 28 && order.SKU === sku) came += pieces;
        const weeks = sold[products.findIndex((product) => product.SKU === order.SKU)];
        const week = Math.floor((-1 - at) / 7);
        if (at < 0) weeks?.set(week, (weeks.get(week) ?? 0) + pieces);
      }
      const known = products.map(({ Category }, id) => ({
        ...{ id, category: Category ?? null, stock: null, price: null, leadDays: null, minimum: null },
        ...{ serviceLevel: 0.95, coming: 0, middle: [], low: [], high: [] },
      }));
      const sales = sold.flatMap((weeks, productId) =>
        weeks.size === 0
          ? []
          : [{ productId, weeks: [...weeks.keys()], pieces: [...weeks.values()], prices: [] }],
      );
      const told = drain(forecastProducts(known, sales, { talk: [], country: null, firstDay })).products;
      const own = told.find(({ id }) => products[id]?.SKU === sku);
      const sum = (weeks: readonly number[] = []) => weeks.slice(0, 4).reduce((all, week) => all + week, 0);
      return { seed, sku, low: sum(own?.low), came, high: sum(own?.high) };
    });
  });
  console.log("peaks", peaks);
  const inside = peaks.filter(({ low, came, high }) => came >= low && came <= high);
  expect(peaks.length).toBe(8);
  expect(inside.length / peaks.length).toBeGreaterThanOrEqual(0.75);
});
