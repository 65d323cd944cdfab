import { pool } from "@/lib/data/pool";

/** What the customers or products of a workspace have under one name, those who have anything. */
export async function attributeValues(
  table: "customer" | "product",
  workspaceId: number,
  name: string,
): Promise<{ id: number; value: string }[]> {
  const { rows } = await pool().query<{ id: number; value: string }>(
    `select id, attributes ->> $2 as value from ${table}
      where "workspaceId" = $1 and attributes ->> $2 is not null order by id`,
    [workspaceId, name],
  );
  return rows;
}
