import { pool } from "@/lib/data/pool";
import type { CustomerFacts } from "@/lib/domain/customer/customer-page";

/** A customer of a workspace with what a run made of him; `runId` null: no run is published. */
export async function customerById(
  workspaceId: number,
  runId: number | null,
  id: number,
): Promise<CustomerFacts | null> {
  const { rows } = await pool().query<CustomerFacts>(
    `select c.id, c.key, c.known, c.attributes, c."joinedAt", c.consent, sold.*,
            (select count(*)::int from event where "customerId" = c.id) as events,
            (select count(*)::int from document d
              where d."customerId" = c.id and d.speaker is distinct from 'agent') as documents,
            (select count(*)::int from recommendation where "customerId" = c.id and "runId" = $2) as listed,
            case when f."customerId" is null then null else json_build_object(
              'persona', case when p.id is null then null
                 else json_build_object('key', p.key, 'nameEn', p."nameEn", 'nameZh', p."nameZh") end,
              'distance', f.distance, 'personaSize', p.size,
              'rank', (select count(*)::int from profile g where g."runId" = $2 and g."personaId" = f."personaId"
                          and (g.distance, g."customerId") <= (f.distance, f."customerId")),
              'isOnMap', f.x is not null, 'recency', f.recency, 'mentions', f.mentions, 'sentiment', f.sentiment,
              'needs', f.needs, 'blocks', f.blocks, 'expectedRevenue', f."expectedRevenue", 'churn', f.churn,
              'nextFrom', f."nextFrom", 'nextTo', f."nextTo") end as profile
       from customer c
       left join profile f on f."runId" = $2 and f."customerId" = c.id
       left join persona p on p.id = f."personaId"
       cross join lateral (
         select count(distinct o."orderKey")::int as orders, count(*)::int as "orderLines",
                (count(*) filter (where o.returned))::int as returned,
                coalesce(sum(o.quantity * o."unitPrice"), 0) as spent, max(o."orderedAt") as "lastOrderAt"
           from order_line o where o."customerId" = c.id
       ) sold
      where c."workspaceId" = $1 and c.id = $3`,
    [workspaceId, runId, id],
  );
  return rows[0] ?? null;
}
