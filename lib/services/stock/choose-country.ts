import { saveStockSettings } from "@/lib/data/stock/save-stock-settings";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { StockCountry } from "@/lib/domain/stock/stock-filter";
import { enqueue } from "@/lib/jobs/enqueue";
import { forecastStock } from "@/lib/jobs/forecast-stock";

/** Says whose holidays and days of sales move the workspace's demand, and has it forecast anew. */
export async function chooseCountry(actor: Actor, country: StockCountry): Promise<void> {
  authorise(actor, "edit");
  await saveStockSettings(actor.workspaceId, { country, askedAt: new Date() });
  await enqueue(forecastStock, { workspaceId: actor.workspaceId });
}
