import { pool } from "@/lib/data/pool";
import type { NeedShare } from "@/lib/domain/needs/typical-needs";

/** Customers of a persona who voice each need, of all whom the run has a profile of. */
export async function needSharesOfPersona(runId: number, persona: number): Promise<NeedShare[]> {
  const { rows } = await pool().query<NeedShare>(
    `with placed as (
       select f."customerId" as id, coalesce(p.key = $2, false) as own
         from profile f left join persona p on p.id = f."personaId" where f."runId" = $1
     )
     select n.key, (count(distinct placed.id) filter (where placed.own))::int as inside,
            count(distinct placed.id)::int as "all",
            (select count(*)::int from placed where own) as "ofInside", (select count(*)::int from placed) as "ofAll"
       from need n
       join need_mention nm on nm."needId" = n.id
       join mention m on m.id = nm."mentionId"
       join document d on d.id = m."documentId"
       join placed on placed.id = d."customerId"
      where n."runId" = $1 group by n.id`,
    [runId, persona],
  );
  return rows;
}
