import { expect, it } from "vitest";
import { evaluateCold } from "@/lib/services/evaluate/evaluate-cold";
import type { WrittenText } from "@/lib/services/evaluate/text-features";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";
import { sampleOrders, sampleRows } from "@/tests/support/sample-orders";

it("serves customers of whom only texts are known better than what is popular does", () => {
  const { files } = makeSampleShop({ seed: 7, endDate: "2026-10-31" });
  const texts: WrittenText[] = [
    ...sampleRows(files, "reviews_en.csv").map((row) => [row.customer_id, row.product_id, row.review_text]),
    ...sampleRows(files, "评价导出.csv").map((row) => [row.客户编号, row.商品编号, row.评价内容]),
  ].map(([user = "", item = "", text = ""]) => ({ user, item, text }));
  const { models, data } = evaluateCold(sampleOrders(files, { timed: false }), texts, { k: 10, seed: 42 });
  for (const { name, recall, overPopularity } of models) console.log(name, recall, overPopularity);
  const als = models.find(({ name }) => name === "als");
  expect(data.hiddenUsers).toBeGreaterThan(60);
  expect(als?.overPopularity.low).toBeGreaterThan(0);
});
