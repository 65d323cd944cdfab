import { pool } from "@/lib/data/pool";

/** What a stage needs to know of its run. */
export interface RunForWork {
  id: number;
  workspaceId: number;
  number: number;
  seed: number;
  status: string;
  cancelRequested: boolean;
}

export async function runForWork(runId: number): Promise<RunForWork | null> {
  const { rows } = await pool().query<RunForWork>(
    `select id, "workspaceId", number, seed, status, "cancelRequested" from run where id = $1`,
    [runId],
  );
  return rows[0] ?? null;
}
