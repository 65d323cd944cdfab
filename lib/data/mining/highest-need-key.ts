import { pool } from "@/lib/data/pool";
import { FIRST_SPLIT_KEY } from "@/lib/domain/needs/need-edit";

/** The highest key that a run of the workspace has given a need: keys are never given twice. */
export async function highestNeedKey(workspaceId: number): Promise<number> {
  const { rows } = await pool().query<{ key: number | null }>(
    `select max(need.key) as key from need join run on run.id = need."runId" where run."workspaceId" = $1
        and need.key < $2`,
    [workspaceId, FIRST_SPLIT_KEY],
  );
  return rows[0]?.key ?? 0;
}
