import { transaction } from "@/lib/data/pool";
import { markForecast } from "@/lib/data/stock/mark-forecast";
import { stockProducts } from "@/lib/data/stock/stock-products";
import { stockSettings } from "@/lib/data/stock/stock-settings";
import { weekdayShares } from "@/lib/data/stock/weekday-shares";
import { weeklySales } from "@/lib/data/stock/weekly-sales";
import { weeklyTalk } from "@/lib/data/stock/weekly-talk";
import { writeCategoryStocks } from "@/lib/data/stock/write-category-stocks";
import { writeStockPlans } from "@/lib/data/stock/write-stock-plans";
import { adviseOrder } from "@/lib/domain/stock/advise-order";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { forecastProducts, STOCK_HISTORY } from "@/lib/services/stock/forecast-products";

/**
 * Forecasts a workspace's products and advises on each, in one transaction at the end: readers see the old plans or
 * the new ones. Doing it again does no harm, so a job that was lost is simply asked for again.
 */
export async function forecastStock(workspaceId: number, signal: AbortSignal): Promise<number> {
  const [products, { firstDay, rows }] = await Promise.all([
    stockProducts(workspaceId),
    weeklySales(workspaceId, STOCK_HISTORY),
  ]);
  if (firstDay === null) return 0;
  const [settings, talk, weekdays] = await Promise.all([
    stockSettings(workspaceId),
    weeklyTalk(workspaceId, firstDay, STOCK_HISTORY),
    weekdayShares(workspaceId, firstDay),
  ]);
  const drivers = { talk, country: settings?.country ?? null, firstDay };
  const forecasts = await drainWithPauses(forecastProducts(products, rows, drivers), signal);
  const told = new Map(forecasts.products.map((forecast) => [forecast.id, forecast]));
  const plans = products.flatMap((product) => {
    const forecast = told.get(product.id);
    if (!forecast && product.stock === null) return [];
    const { basis, ...weeks } = forecast ?? { basis: "none" as const, middle: [], low: [], high: [] };
    return [{ product: { ...product, ...weeks }, basis, advice: adviseOrder({ ...product, ...weeks }) }];
  });
  await transaction(async (client) => {
    await markForecast(client, workspaceId, { firstDay, weekdays });
    await writeCategoryStocks(client, workspaceId, forecasts.categories);
    await writeStockPlans(client, workspaceId, firstDay, plans);
  });
  return plans.length;
}
