import { pool } from "@/lib/data/pool";
import type { NeedPersona } from "@/lib/domain/needs/need-persona";

/** Every persona of the run, and as `rest` the customers who are in none. */
export async function needPersonas(
  runId: number,
  key: number,
): Promise<{ personas: NeedPersona[]; rest: { customers: number; size: number } }> {
  const { rows } = await pool().query<NeedPersona & { key: number | null }>(
    `with said as (
       select distinct d."customerId" as id
         from need n
         join need_mention nm on nm."needId" = n.id
         join mention m on m.id = nm."mentionId"
         join document d on d.id = m."documentId"
        where n."runId" = $1 and n.key = $2 and d."customerId" is not null
     ), counted as (
       select f."personaId", count(*)::int as size, count(said.id)::int as customers
         from profile f left join said on said.id = f."customerId"
        where f."runId" = $1 group by 1
     )
     select p.key, p."nameEn", p."nameZh", counted.customers, counted.size
       from counted left join persona p on p.id = counted."personaId"
      order by p.key`,
    [runId, key],
  );
  const none = rows.find((row) => row.key === null);
  return {
    personas: rows.filter((row) => row.key !== null),
    rest: { customers: none?.customers ?? 0, size: none?.size ?? 0 },
  };
}
