import type { Transaction } from "@/lib/data/pool";
import { sortInMemory } from "@/lib/data/sort-in-memory";

// Any number that no other advisory lock of ours uses.
const MERGING = 7_041_001;

/** One at a time in a workspace, until the transaction ends: whatever changes rows that imports compare theirs with. */
export async function lockMerging(client: Transaction, workspaceId: number): Promise<void> {
  await client.query("select pg_advisory_xact_lock($1, $2)", [MERGING, workspaceId]);
}

/**
 * Begins a merge inside a transaction: one at a time in a workspace, so that what is there does not change while rows
 * are compared with it. The import's row stays locked to the end: false if it is not this worker's any more.
 */
export async function lockForMerge(
  client: Transaction,
  workspaceId: number,
  importId: number,
  workerId: string,
): Promise<boolean> {
  await lockMerging(client, workspaceId);
  const { rowCount } = await client.query(
    `select 1 from import where id = $1 and "workerId" = $2 and status = 'running' for update`,
    [importId, workerId],
  );
  await sortInMemory(client);
  return rowCount === 1;
}
