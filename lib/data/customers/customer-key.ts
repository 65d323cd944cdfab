import { pool } from "@/lib/data/pool";

/** The key of a customer of a workspace; null for another's or none. */
export async function customerKey(workspaceId: number, id: number): Promise<string | null> {
  const { rows } = await pool().query<{ key: string }>(
    `select key from customer where "workspaceId" = $1 and id = $2`,
    [workspaceId, id],
  );
  return rows[0]?.key ?? null;
}
