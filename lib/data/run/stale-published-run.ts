import { pool } from "@/lib/data/pool";

/** A run whose data is not what the workspace holds any more. */
export interface StaleRun {
  readonly number: number;
  readonly staleAt: Date;
  /** "undo" or "erasure" */
  readonly staleReason: string | null;
}

/** The published run, if it is stale. */
export async function stalePublishedRun(workspaceId: number): Promise<StaleRun | null> {
  const { rows } = await pool().query<StaleRun>(
    `select r.number, r."staleAt", r."staleReason" from workspace w join run r on r.id = w."publishedRunId"
      where w.id = $1 and r."staleAt" is not null`,
    [workspaceId],
  );
  return rows[0] ?? null;
}
