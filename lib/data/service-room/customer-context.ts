import { pool } from "@/lib/data/pool";
import type { CustomerContext } from "@/lib/domain/service-room/service-room";

/** What is known of a customer by any of these keys, with persona and needs of a run; null for none. */
export async function customerContext(
  workspaceId: number,
  runId: number,
  keys: readonly string[],
): Promise<Omit<CustomerContext, "lastOrders"> | null> {
  const { rows } = await pool().query<Omit<CustomerContext, "lastOrders">>(
    `select c.id, c.key, (select count(distinct o."orderKey")::int from order_line o where o."customerId" = c.id) as orders,
            (select jsonb_build_object('key', persona.key, 'nameEn', persona."nameEn", 'nameZh', persona."nameZh")
               from profile p join persona on persona.id = p."personaId"
              where p."runId" = $2 and p."customerId" = c.id) as persona,
            coalesce((select jsonb_agg(jsonb_build_object('key', key, 'nameEn', "nameEn", 'nameZh', "nameZh") order by rank)
               from (select n.key, n."nameEn", n."nameZh", said.rank
                       from profile p
                      cross join jsonb_array_elements(p.needs) with ordinality said(need, rank)
                       join need n on n."runId" = $2 and n.key = (said.need->>'key')::int
                      where p."runId" = $2 and p."customerId" = c.id and not n."isOther" and not n.hidden
                      order by said.rank limit 3) own), '[]') as needs
       from (select coalesce("personId", id) as id from customer
              where "workspaceId" = $1 and key = any($3::text[]) order by array_position($3::text[], key) limit 1) found
       join customer c on c.id = found.id`,
    [workspaceId, runId, keys],
  );
  return rows[0] ?? null;
}
