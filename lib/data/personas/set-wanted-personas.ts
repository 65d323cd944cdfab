import { pool } from "@/lib/data/pool";

/** Keeps how many personas a person asked for; null lets the data say. */
export async function setWantedPersonas(workspaceId: number, count: number | null): Promise<void> {
  await pool().query(`update workspace set "personaCount" = $2 where id = $1`, [workspaceId, count]);
}
