import { pool } from "@/lib/data/pool";
import { type RunMetrics, runMetrics } from "@/lib/domain/run/run-metrics";

/** The published run with what its stages measured and when texts joined it last. */
export interface PublishedGrowth {
  readonly number: number;
  readonly joinedAt: Date | null;
  readonly metrics: RunMetrics;
}

/** Null without a published run. */
export async function publishedGrowth(workspaceId: number): Promise<PublishedGrowth | null> {
  const { rows } = await pool().query<{ number: number; joinedAt: Date | null; metrics: unknown }>(
    `select run.number, run."joinedAt", run.metrics from workspace join run on run.id = workspace."publishedRunId"
      where workspace.id = $1`,
    [workspaceId],
  );
  const [found] = rows;
  return found ? { ...found, metrics: runMetrics.parse(found.metrics) } : null;
}
