import { pool } from "@/lib/data/pool";

export interface IntentAnswer {
  readonly key: number;
  /** The customer's turn that it answers. */
  readonly documentId: string;
  readonly question: string;
  readonly answer: string;
}

/** The best real answers of each intent of a run, or of one, those first after which nothing more was asked. */
export async function intentAnswers(
  runId: number,
  { key = null, most }: { key?: number | null; most: number },
): Promise<IntentAnswer[]> {
  const { rows } = await pool().query<IntentAnswer>(
    `select best.key, best."documentId"::text, (select text from document where id = best."documentId") as question,
            (select text from document where id = best."answerId") as answer
       from (select key, "documentId", "answerId", row_number() over (partition by key order by "answerScore" desc, "documentId") as place
               from intent_question
              where "runId" = $1 and ($2::int is null or key = $2) and "answerScore" is not null and "answerId" is not null) best
      where best.place <= $3 order by best.key, best.place`,
    [runId, key, most],
  );
  return rows;
}
