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
            coalesce((select jsonb_agg(jsonb_build_object('key', n.key, 'nameEn', n."nameEn", 'nameZh', n."nameZh"))
               from (select (need->>'key')::int as key from profile p, jsonb_array_elements(p.needs) need
                      where p."runId" = $2 and p."customerId" = c.id limit 3) own
               join need n on n."runId" = $2 and n.key = own.key and not n."isOther" and not n.hidden), '[]') as needs
       from (select coalesce("personId", id) as id from customer
              where "workspaceId" = $1 and key = any($3::text[]) limit 1) found
       join customer c on c.id = found.id`,
    [workspaceId, runId, keys],
  );
  return rows[0] ?? null;
}
