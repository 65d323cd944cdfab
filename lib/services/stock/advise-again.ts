import type { Transaction } from "@/lib/data/pool";
import { forecastDay } from "@/lib/data/stock/forecast-day";
import { stockProducts } from "@/lib/data/stock/stock-products";
import { writeStockPlans } from "@/lib/data/stock/write-stock-plans";
import { adviseOrder } from "@/lib/domain/stock/advise-order";

/** Advises anew on one product or all, by the forecasts that are there; nothing before the first forecast. */
export async function adviseAgain(
  client: Transaction,
  workspaceId: number,
  productId: number | null,
): Promise<void> {
  const firstDay = await forecastDay(client, workspaceId);
  if (firstDay === null) return;
  const products = await stockProducts(workspaceId, productId, client);
  const told = products.filter(({ middle, stock }) => middle.length > 0 || stock !== null);
  const plans = told.map((product) => ({ product, basis: null, advice: adviseOrder(product) }));
  await writeStockPlans(client, workspaceId, firstDay, plans);
}
