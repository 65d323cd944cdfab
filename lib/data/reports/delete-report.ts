import { pool } from "@/lib/data/pool";

/** Deletes a report with its links; false where there is none. */
export async function deleteReport(workspaceId: number, id: number): Promise<boolean> {
  const { rowCount } = await pool().query(`delete from report where id = $2 and "workspaceId" = $1`, [
    workspaceId,
    id,
  ]);
  return rowCount === 1;
}
