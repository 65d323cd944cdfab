import { saveStockSettings } from "@/lib/data/stock/save-stock-settings";
import { type Actor, authorise } from "@/lib/domain/actor";
import { enqueue } from "@/lib/jobs/enqueue";
import { forecastStock } from "@/lib/jobs/forecast-stock";

/** Has the workspace's products forecast anew; a worker does it within seconds. */
export async function askForForecast(actor: Actor): Promise<void> {
  authorise(actor, "run");
  await saveStockSettings(actor.workspaceId, { askedAt: new Date() });
  await enqueue(forecastStock, { workspaceId: actor.workspaceId });
}
