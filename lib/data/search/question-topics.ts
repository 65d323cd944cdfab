import { pool } from "@/lib/data/pool";
import type { NeedRef } from "@/lib/domain/documents/document-row";

/** The largest need of each type but praise, and the largest that rises; the rising one first. */
export async function questionTopics(runId: number, limit: number): Promise<NeedRef[]> {
  const { rows } = await pool().query<NeedRef>(
    `select key, "nameEn", "nameZh" from (
       select distinct on (sort) *, case when direction = 'rising' then 'a' else 'b' || type::text end as sort
         from need where "runId" = $1 and not "isOther" and not hidden and (direction = 'rising' or type <> 'praise')
        order by sort, mentions desc) chosen
      order by sort limit $2`,
    [runId, limit],
  );
  return rows;
}
