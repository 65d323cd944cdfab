import { pool } from "@/lib/data/pool";

/** The published run that new texts are to join, with the shop's clock. */
export interface IncrementTarget {
  readonly runId: number;
  readonly timeZone: string;
  /** The database's clock: imports that have ended by now are joined when this increment is done. */
  readonly now: Date;
}

/** Null without a published run. */
export async function incrementTarget(workspaceId: number): Promise<IncrementTarget | null> {
  const { rows } = await pool().query<IncrementTarget>(
    `select run.id as "runId", workspace."timeZone", clock_timestamp() as now
       from workspace join run on run.id = workspace."publishedRunId" where workspace.id = $1`,
    [workspaceId],
  );
  return rows[0] ?? null;
}
