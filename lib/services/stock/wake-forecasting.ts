import { workspacesToForecast } from "@/lib/data/stock/workspaces-to-forecast";
import { enqueue } from "@/lib/jobs/enqueue";
import { forecastStock } from "@/lib/jobs/forecast-stock";

/** Calls workers for workspaces whose products are to be forecast anew. */
export async function wakeForecasting(): Promise<void> {
  for (const workspaceId of await workspacesToForecast()) await enqueue(forecastStock, { workspaceId });
}
