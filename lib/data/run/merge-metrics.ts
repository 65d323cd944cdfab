import type { Transaction } from "@/lib/data/pool";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";

/** Adds what a stage measured to run.metrics. */
export async function mergeMetrics(client: Transaction, runId: number, metrics: RunMetrics): Promise<void> {
  await client.query(`update run set metrics = metrics || $2::jsonb where id = $1`, [
    runId,
    JSON.stringify(metrics),
  ]);
}
