import { pool } from "@/lib/data/pool";

/** Takes an audience away, or brings it back; whether there was one. */
export async function setDeleted(workspaceId: number, id: number, deleted: boolean): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update audience set "deletedAt" = case when $3 then coalesce("deletedAt", now()) end
      where "workspaceId" = $1 and id = $2`,
    [workspaceId, id, deleted],
  );
  return rowCount === 1;
}
