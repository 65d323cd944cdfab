import { pool } from "@/lib/data/pool";

/** Deletes a saved mapping; false if it is not there. */
export async function deleteSavedMapping(workspaceId: number, id: number): Promise<boolean> {
  const { rowCount } = await pool().query(`delete from saved_mapping where "workspaceId" = $1 and id = $2`, [
    workspaceId,
    id,
  ]);
  return rowCount === 1;
}
