import { pool } from "@/lib/data/pool";
import type { Share } from "@/lib/domain/health/health";

/** Reviews that name a customer and a product, and how many of them an order of that customer for it stands behind. */
export async function reviewsWithOrder(workspaceId: number): Promise<Share> {
  const { rows } = await pool().query<Share>(
    `select count(*)::int as whole,
            (count(*) filter (where exists (
               select from order_line l where l."customerId" = d."customerId" and l."productId" = d."productId")))::int as part
       from document d
      where d."workspaceId" = $1 and d.source = 'review' and d."customerId" is not null and d."productId" is not null`,
    [workspaceId],
  );
  return rows[0] ?? { part: 0, whole: 0 };
}
