import { pool } from "@/lib/data/pool";
import type { RecommendationTotals } from "@/lib/domain/recommendation/recommended-product";

/** How many customers have a list in a run, and how many products stand in one. */
export async function recommendationTotals(
  workspaceId: number,
  runId: number,
): Promise<Omit<RecommendationTotals, "run">> {
  const { rows } = await pool().query<Omit<RecommendationTotals, "run">>(
    `select (select count(*)::int from customer where "workspaceId" = $1 and "personId" is null) as customers,
            (select count(*)::int from product where "workspaceId" = $1) as catalogue,
            count(distinct "customerId")::int as lists, count(distinct "productId")::int as products,
            (select json_build_object('id', c.id, 'key', c.key) from customer c
              where c."workspaceId" = $1
                and exists (select 1 from recommendation r where r."runId" = $2 and r."customerId" = c.id and r.rank = 1)
              order by c.key, c.id limit 1) as first
       from recommendation where "runId" = $2`,
    [workspaceId, runId],
  );
  return rows[0] ?? { customers: 0, catalogue: 0, lists: 0, products: 0, first: null };
}
