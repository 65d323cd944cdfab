import { pool } from "@/lib/data/pool";
import type { IntentCause } from "@/lib/domain/service-room/service-room";

/** Products that an intent's questions are about, with how often all others are. */
export async function productsOfIntent(runId: number, key: number): Promise<IntentCause[]> {
  const { rows } = await pool().query<IntentCause>(
    `select p.id, coalesce(p.title, p.key) as "nameEn", coalesce(p.title, p.key) as "nameZh",
            count(*) filter (where q.key = $2)::int as inside, count(*) filter (where q.key <> $2)::int as outside
       from intent_question q join document d on d.id = q."documentId" join product p on p.id = d."productId"
      where q."runId" = $1 group by p.id having bool_or(q.key = $2)`,
    [runId, key],
  );
  return rows;
}
