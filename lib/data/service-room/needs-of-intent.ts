import { pool } from "@/lib/data/pool";
import type { IntentCause } from "@/lib/domain/service-room/service-room";

/** Needs that an intent's questions voice, with how often all others do; `id` is the need's key. */
export async function needsOfIntent(runId: number, key: number): Promise<IntentCause[]> {
  const { rows } = await pool().query<IntentCause>(
    `select n.key as id, n."nameEn", n."nameZh",
            count(distinct q."documentId") filter (where q.key = $2)::int as inside,
            count(distinct q."documentId") filter (where q.key <> $2)::int as outside
       from intent_question q join mention m on m."documentId" = q."documentId"
       join need_mention nm on nm."mentionId" = m.id
       join need n on n.id = nm."needId" and n."runId" = $1 and not n."isOther" and not n.hidden
      where q."runId" = $1 group by n.id having bool_or(q.key = $2)`,
    [runId, key],
  );
  return rows;
}
