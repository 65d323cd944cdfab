import { pool } from "@/lib/data/pool";

/** What the shop has told of its customers, as they were imported. */
export async function customerAttributes(
  workspaceId: number,
): Promise<{ customerId: number; attributes: Record<string, unknown> }[]> {
  const { rows } = await pool().query<{ customerId: number; attributes: Record<string, unknown> }>(
    `select id as "customerId", attributes from customer
      where "workspaceId" = $1 and attributes <> '{}'::jsonb order by id`,
    [workspaceId],
  );
  return rows;
}
