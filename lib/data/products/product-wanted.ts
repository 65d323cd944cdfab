import { pool } from "@/lib/data/pool";
import type { WantedBy } from "@/lib/domain/products/product-page";

/**
 * In how many lists of a run a product stands, persona by persona; most often first. Cost: its own rows, by the index on
 * run and product, and one count of the run's profiles.
 */
export async function productWanted(runId: number, productId: number): Promise<WantedBy[]> {
  const { rows } = await pool().query<WantedBy>(
    `with held as (
       select f."personaId", count(*)::int as lists, (count(*) filter (where r.rank = 1))::int as first,
              (array_agg(r."customerId" order by r.rank, r.score desc, r."customerId"))[1] as "customerId"
         from recommendation r join profile f on f."runId" = r."runId" and f."customerId" = r."customerId"
        where r."runId" = $1 and r."productId" = $2 group by 1
     ), sized as (select "personaId", count(*)::int as customers from profile where "runId" = $1 group by 1)
     select case when p.id is not null then json_build_object('key', p.key, 'nameEn', p."nameEn", 'nameZh', p."nameZh") end as persona,
            s.customers, coalesce(h.lists, 0) as lists, coalesce(h.first, 0) as first, h."customerId"
       from sized s
       left join held h on h."personaId" is not distinct from s."personaId"
       left join persona p on p.id = s."personaId"
      order by coalesce(h.lists, 0)::float8 / s.customers desc, s.customers desc, p.key`,
    [runId, productId],
  );
  return rows;
}
