import { pool } from "@/lib/data/pool";

/** How many order lines of a customer each category and each brand has; null where the product names none. */
export async function purchasesByKind(
  workspaceId: number,
  customerId: number,
): Promise<{ category: string | null; brand: string | null; lines: number }[]> {
  const { rows } = await pool().query<{ category: string | null; brand: string | null; lines: number }>(
    `select p.category, p.brand, count(*)::int as lines from order_line o join product p on p.id = o."productId"
      where o."workspaceId" = $1 and o."customerId" = $2 group by 1, 2`,
    [workspaceId, customerId],
  );
  return rows;
}
