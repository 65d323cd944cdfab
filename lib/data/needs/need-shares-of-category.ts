import { pool } from "@/lib/data/pool";
import type { NeedShare } from "@/lib/domain/needs/typical-needs";

/** Mentions of each need about products of a category, of all that the run placed. */
export async function needSharesOfCategory(runId: number, category: string): Promise<NeedShare[]> {
  const { rows } = await pool().query<NeedShare>(
    `with counted as (
       select n.key, (count(*) filter (where p.category = $2))::int as inside, count(*)::int as "all"
         from need n
         join need_mention nm on nm."needId" = n.id
         join mention m on m.id = nm."mentionId"
         join document d on d.id = m."documentId"
         left join product p on p.id = d."productId"
        where n."runId" = $1 group by n.id
     )
     select key, inside, "all", (sum(inside) over ())::int as "ofInside", (sum("all") over ())::int as "ofAll"
       from counted`,
    [runId, category],
  );
  return rows;
}
