import { pool } from "@/lib/data/pool";

/** The customers of a workspace who bought any of these products and kept it. */
export async function buyersOf(workspaceId: number, productIds: readonly number[]): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select distinct "customerId" as id from order_line
      where "workspaceId" = $1 and "productId" = any($2::int[]) and not returned and "customerId" is not null order by 1`,
    [workspaceId, productIds],
  );
  return rows.map(({ id }) => id);
}
