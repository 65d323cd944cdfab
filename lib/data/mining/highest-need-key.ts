import { pool } from "@/lib/data/pool";

/** The highest key that a need of any run of the workspace has had: keys are never given twice. */
export async function highestNeedKey(workspaceId: number): Promise<number> {
  const { rows } = await pool().query<{ key: number | null }>(
    `select max(need.key) as key from need join run on run.id = need."runId" where run."workspaceId" = $1`,
    [workspaceId],
  );
  return rows[0]?.key ?? 0;
}
