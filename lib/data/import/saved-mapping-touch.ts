import { pool } from "@/lib/data/pool";

/** Notes that a saved mapping was used just now. */
export async function touchSavedMapping(workspaceId: number, id: number): Promise<void> {
  await pool().query(`update saved_mapping set "usedAt" = now() where "workspaceId" = $1 and id = $2`, [
    workspaceId,
    id,
  ]);
}
