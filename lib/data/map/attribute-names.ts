import { pool } from "@/lib/data/pool";

/** Names of what customers or products of a workspace are described by, the commonest first. */
export async function attributeNames(
  table: "customer" | "product",
  workspaceId: number,
  most: number,
): Promise<string[]> {
  const { rows } = await pool().query<{ name: string }>(
    `select name from ${table}, jsonb_object_keys(attributes) as name where "workspaceId" = $1
      group by name order by count(*) desc, name limit $2`,
    [workspaceId, most],
  );
  return rows.map(({ name }) => name);
}
