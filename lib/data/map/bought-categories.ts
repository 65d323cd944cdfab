import { pool } from "@/lib/data/pool";

/** In which categories each customer of a workspace bought and kept something. */
export async function boughtCategories(
  workspaceId: number,
): Promise<{ customerId: number; category: string }[]> {
  const { rows } = await pool().query<{ customerId: number; category: string }>(
    `select distinct o."customerId", p.category
       from order_line o join product p on p.id = o."productId"
      where o."workspaceId" = $1 and o."customerId" is not null and not o.returned and p.category is not null
      order by 1, 2`,
    [workspaceId],
  );
  return rows;
}
