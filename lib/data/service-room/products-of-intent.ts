import { pool } from "@/lib/data/pool";
import type { IntentCause } from "@/lib/domain/service-room/service-room";

/** The products that an intent's questions are about most, with how often all others are. */
export async function productsOfIntent(runId: number, key: number): Promise<IntentCause[]> {
  const { rows } = await pool().query<IntentCause>(
    `select p.id, coalesce(p.title, p.key) as "nameEn", coalesce(p.title, p.key) as "nameZh", asked.inside, asked.outside
       from (select d."productId", count(*) filter (where q.key = $2)::int as inside,
                    count(*) filter (where q.key <> $2)::int as outside
               from intent_question q join document d on d.id = q."documentId"
              where q."runId" = $1 and d."productId" is not null
              group by 1 having bool_or(q.key = $2)
              order by 2 desc limit 200) asked
       join product p on p.id = asked."productId"`,
    [runId, key],
  );
  return rows;
}
