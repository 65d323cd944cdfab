import { pool } from "@/lib/data/pool";

/** The first worker that takes a shard starts the run's clock. */
export async function markRunning(runId: number): Promise<void> {
  await pool().query(
    `update run set status = 'running', "startedAt" = coalesce("startedAt", now()) where id = $1 and status = 'queued'`,
    [runId],
  );
}
