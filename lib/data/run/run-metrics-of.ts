import { pool } from "@/lib/data/pool";
import { type RunMetrics, runMetrics } from "@/lib/domain/run/run-metrics";

/** What the run's stages have measured so far. */
export async function runMetricsOf(runId: number): Promise<RunMetrics> {
  const { rows } = await pool().query<{ metrics: unknown }>("select metrics from run where id = $1", [runId]);
  return runMetrics.parse(rows[0]?.metrics ?? {});
}
