import { pool } from "@/lib/data/pool";
import type { CustomerOverlap } from "@/lib/domain/health/health";

/** Of the workspace's customers, who wrote, who bought, and who did both; an index look-up each. */
export async function customerOverlap(workspaceId: number): Promise<CustomerOverlap> {
  const { rows } = await pool().query<CustomerOverlap>(
    `with person as materialized (
       select exists (select from document d where d."customerId" = c.id) as wrote,
              exists (select from order_line l where l."customerId" = c.id) as bought
         from customer c where c."workspaceId" = $1 and c."personId" is null)
     select (count(*) filter (where wrote))::int as wrote, (count(*) filter (where bought))::int as bought,
            (count(*) filter (where wrote and bought))::int as both
       from person`,
    [workspaceId],
  );
  return rows[0] ?? { wrote: 0, bought: 0, both: 0 };
}
