import type { Transaction } from "@/lib/data/pool";
import { activeRun } from "@/lib/data/run/active-run";

/**
 * Locks the workspace until the transaction ends, against runs that start and other workers that join. The published
 * run's id; null while a run is under way, or where there is none.
 */
export async function lockForJoining(client: Transaction, workspaceId: number): Promise<number | null> {
  const { rows } = await client.query<{ publishedRunId: number | null }>(
    `select "publishedRunId" from workspace where id = $1 for update`,
    [workspaceId],
  );
  if (await activeRun(client, workspaceId, 0)) return null;
  return rows[0]?.publishedRunId ?? null;
}
