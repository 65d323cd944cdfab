import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import { type ColdText, evaluateCold } from "@/lib/services/evaluate/evaluate-cold";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";

it("serves customers of whom only texts are known better than what is popular does", () => {
  const shop = makeSampleShop({ seed: 7, endDate: "2026-10-31" });
  const rows = (name: string): Record<string, string>[] =>
    parse(shop.files.find((file) => file.name === name)?.content ?? "", { columns: true });
  const collector = createInteractionCollector(false);
  for (const order of rows("orders_export.csv"))
    collector.add(order["Customer ID"] ?? "", order.SKU ?? "", 0, 1);
  const texts: ColdText[] = [
    ...rows("reviews_en.csv").map((row) => [row.customer_id, row.product_id, row.review_text]),
    ...rows("评价导出.csv").map((row) => [row.客户编号, row.商品编号, row.评价内容]),
  ].map(([user = "", item = "", text = ""]) => ({ user, item, text }));
  const { models, data } = evaluateCold(collector.finish(), texts, { k: 10, seed: 42 });
  for (const { name, recall, overPopularity } of models) console.log(name, recall, overPopularity);
  const als = models.find(({ name }) => name === "als");
  expect(data.hiddenUsers).toBeGreaterThan(60);
  expect(als?.overPopularity.low).toBeGreaterThan(0);
});
