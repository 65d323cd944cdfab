import { pool } from "@/lib/data/pool";

export interface AnsweredQuestion {
  readonly documentId: string;
  readonly question: string;
  readonly answer: string;
  readonly vector: Uint8Array;
}

/** Questions of an intent that an agent answered, the best answers first. */
export async function answeredQuestions(
  runId: number,
  key: number,
  most: number,
): Promise<AnsweredQuestion[]> {
  const { rows } = await pool().query<AnsweredQuestion>(
    `select q."documentId"::text, d.text as question, a.text as answer, e.vector
       from intent_question q join document d on d.id = q."documentId" join document a on a.id = q."answerId"
       join embedding e on e."textHash" = d."textHash"
      where q."runId" = $1 and q.key = $2
      order by q."answerScore" desc nulls last, q."documentId" limit $3`,
    [runId, key, most],
  );
  return rows;
}
