import { pool } from "@/lib/data/pool";

/** The run whose results readers see. */
export interface PublishedRun {
  readonly id: number;
  readonly number: number;
  readonly publishedAt: Date | null;
  readonly startedAt: Date | null;
  /** When texts joined it last. */
  readonly joinedAt: Date | null;
  readonly metrics: unknown;
  /** Of the workspace. */
  readonly timeZone: string;
}

/** Null before a workspace's first published run. */
export async function publishedRun(workspaceId: number): Promise<PublishedRun | null> {
  const { rows } = await pool().query<PublishedRun>(
    `select r.id, r.number, r."publishedAt", r."startedAt", r."joinedAt", r.metrics, w."timeZone"
       from workspace w join run r on r.id = w."publishedRunId"
      where w.id = $1`,
    [workspaceId],
  );
  return rows[0] ?? null;
}
