import { pool } from "@/lib/data/pool";

export interface IntentHead {
  readonly key: number;
  readonly documentId: string;
  readonly question: string;
}

/** The most typical question of each intent of a run. */
export async function intentHeads(runId: number): Promise<IntentHead[]> {
  const { rows } = await pool().query<IntentHead>(
    `select head.key, head."documentId"::text, d.text as question
       from (select distinct on (key) key, "documentId" from intent_question
              where "runId" = $1 order by key, closeness desc, "documentId") head
       join document d on d.id = head."documentId"`,
    [runId],
  );
  return rows;
}
