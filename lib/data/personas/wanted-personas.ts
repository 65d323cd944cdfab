import { pool } from "@/lib/data/pool";

/** How many personas a person asked for; null lets the data say. */
export async function wantedPersonas(workspaceId: number): Promise<number | null> {
  const { rows } = await pool().query<{ personaCount: number | null }>(
    `select "personaCount" from workspace where id = $1`,
    [workspaceId],
  );
  return rows[0]?.personaCount ?? null;
}
