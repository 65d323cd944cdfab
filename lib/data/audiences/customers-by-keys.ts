import { pool } from "@/lib/data/pool";

/** The people of these keys, or of whom these are other keys. */
export async function customersByKeys(workspaceId: number, keys: readonly string[]): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select distinct coalesce("personId", id) as id from customer
      where "workspaceId" = $1 and key = any($2::text[]) order by 1`,
    [workspaceId, keys],
  );
  return rows.map(({ id }) => id);
}
