import { consume } from "@/lib/jobs/consume";
import { forecastStock as job } from "@/lib/jobs/forecast-stock";
import type { Worker } from "@/lib/services/run/advance-run";

export function handleForecastStock(worker: Worker): Promise<void> {
  return consume(job, async ({ workspaceId }) => {
    // Loaded when it is wanted: importing has to go by with little memory.
    const { forecastStock } = await import("@/lib/services/stock/forecast-stock");
    await forecastStock(workspaceId, worker.stopping);
  });
}
