import type { Transaction } from "@/lib/data/pool";

/** Starts a queued run's clock; false when another worker has done so, or it was cancelled. */
export async function markRunning(client: Transaction, runId: number): Promise<boolean> {
  const { rowCount } = await client.query(
    `update run set status = 'running', "startedAt" = now() where id = $1 and status = 'queued'`,
    [runId],
  );
  return rowCount === 1;
}
