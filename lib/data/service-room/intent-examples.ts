import { pool } from "@/lib/data/pool";
import type { FoundQuestion } from "@/lib/domain/service-room/fold-intents";

/** A question with what an intent is learnt from. */
export interface IntentExample extends FoundQuestion {
  readonly documentId: string;
  readonly closeness: number;
  readonly text: string;
  readonly vector: Uint8Array;
}

/** The questions of a run, the most typical of each intent first. */
export async function intentExamples(runId: number): Promise<IntentExample[]> {
  const { rows } = await pool().query<IntentExample>(
    `select q."documentId"::text, q."foundKey", q.closeness, d.text, encode(d."textHash", 'hex') as "textHash", e.vector
       from intent_question q join document d on d.id = q."documentId" join embedding e on e."textHash" = d."textHash"
      where q."runId" = $1 order by q.closeness desc, q."documentId"`,
    [runId],
  );
  return rows;
}
