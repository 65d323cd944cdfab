import { pool } from "@/lib/data/pool";
import type { IntentQuestion } from "@/lib/domain/service-room/service-room";

/** A page of the questions of an intent, the most typical first. */
export async function intentQuestions(
  runId: number,
  key: number,
  page: { readonly limit: number; readonly offset: number },
): Promise<IntentQuestion[]> {
  const { rows } = await pool().query<IntentQuestion>(
    `select q."documentId"::text, encode(d."textHash", 'hex') as "textHash", d.text, a.text as answer, q.settled, q."askedAt"
       from intent_question q join document d on d.id = q."documentId" left join document a on a.id = q."answerId"
      where q."runId" = $1 and q.key = $2 order by q.closeness desc, q."documentId" limit $3 offset $4`,
    [runId, key, page.limit, page.offset],
  );
  return rows;
}
