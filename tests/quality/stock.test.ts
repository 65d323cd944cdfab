import { expect, it } from "vitest";
import { systemActor } from "@/lib/domain/actor";
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
