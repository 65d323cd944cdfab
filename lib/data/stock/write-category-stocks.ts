import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";
import type { CategoryStock } from "@/lib/domain/stock/category-stock";

/** Keeps forecasts of categories in place of those that were there. */
export async function writeCategoryStocks(
  client: Transaction,
  workspaceId: number,
  categories: readonly CategoryStock[],
): Promise<void> {
  const numbers = (values: readonly number[]) => `{${values.map((value) => value.toFixed(2)).join(",")}}`;
  await client.query(`delete from category_stock where "workspaceId" = $1`, [workspaceId]);
  await copyRows(
    client,
    "category_stock",
    ["workspaceId", "category", "products", "past", "middle", "low", "high"],
    categories.map(({ category, products, past, middle, low, high }) => [
      ...[workspaceId, category, products],
      ...[past, middle, low, high].map(numbers),
    ]),
  );
}
