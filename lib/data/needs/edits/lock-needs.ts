import type { Transaction } from "@/lib/data/pool";

/** What an edit of needs is laid over. */
export interface EditedRun {
  readonly runId: number;
  readonly workspaceId: number;
  /** Of the workspace, for weeks. */
  readonly timeZone: string;
}

/**
 * Holds the workspace's published run until the transaction ends, so that of two who edit at once the second sees what
 * the first did. Null when nothing is published.
 */
export async function lockNeeds(client: Transaction, workspaceId: number): Promise<EditedRun | null> {
  const { rows } = await client.query<{ runId: number | null; timeZone: string }>(
    `select "publishedRunId" as "runId", "timeZone" from workspace where id = $1 for update`,
    [workspaceId],
  );
  const row = rows[0];
  return row && row.runId !== null ? { runId: row.runId, workspaceId, timeZone: row.timeZone } : null;
}
