import { pool } from "@/lib/data/pool";

/** What a stage needs to know of its run. */
export interface RunForWork {
  id: number;
  workspaceId: number;
  /** Of the workspace. */
  timeZone: string;
  number: number;
  seed: number;
  /** Whether the map is to be laid out anew. */
  layOut: boolean;
  status: string;
  cancelRequested: boolean;
}

export async function runForWork(runId: number): Promise<RunForWork | null> {
  const { rows } = await pool().query<RunForWork>(
    `select r.id, r."workspaceId", w."timeZone", r.number, r.seed, r."layOut", r.status, r."cancelRequested"
       from run r join workspace w on w.id = r."workspaceId" where r.id = $1`,
    [runId],
  );
  return rows[0] ?? null;
}
