import { pool } from "@/lib/data/pool";

/** Which customer bought which product, once a pair. */
export async function customerProducts(
  workspaceId: number,
): Promise<{ customerId: number; productId: number; category: string | null }[]> {
  const { rows } = await pool().query<{ customerId: number; productId: number; category: string | null }>(
    `select distinct "customerId", "productId", category from order_line join product on product.id = "productId"
      where order_line."workspaceId" = $1 and "customerId" is not null and not returned order by 1, 2`,
    [workspaceId],
  );
  return rows;
}
