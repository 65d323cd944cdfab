import { lockMerging } from "@/lib/data/import/lock-for-merge";
import type { Transaction } from "@/lib/data/pool";

/** What goes on in a workspace and holds rows in memory that it has yet to write. */
export type Busy = "import" | "run";

/**
 * Begins an erasure in a transaction: no merge, no new import and no new run until it ends. Says what is at work
 * already, which could write the person back.
 */
export async function lockForErasure(client: Transaction, workspaceId: number): Promise<Busy | null> {
  await lockMerging(client, workspaceId);
  // New rows that refer to the workspace wait for this lock.
  await client.query(`select 1 from workspace where id = $1 for update`, [workspaceId]);
  const { rows } = await client.query<{ busy: Busy }>(
    `select 'import' as busy from import where "workspaceId" = $1 and status in ('queued', 'running')
     union all
     select 'run' from run where "workspaceId" = $1 and status in ('queued', 'running') limit 1`,
    [workspaceId],
  );
  return rows[0]?.busy ?? null;
}
