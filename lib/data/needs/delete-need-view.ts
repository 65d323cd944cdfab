import { pool } from "@/lib/data/pool";

/** Deletes a view that is the user's own; false when there is none such. */
export async function deleteNeedViewRow(workspaceId: number, userId: string, id: number): Promise<boolean> {
  const { rowCount } = await pool().query(
    `delete from need_view where id = $3 and "workspaceId" = $1 and "createdById" = $2`,
    [workspaceId, userId, id],
  );
  return rowCount === 1;
}
