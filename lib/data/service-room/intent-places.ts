import type { Transaction } from "@/lib/data/pool";
import type { FoundQuestion } from "@/lib/domain/service-room/fold-intents";

export interface IntentPlace extends FoundQuestion {
  readonly documentId: string;
  readonly key: number;
}

/** Where the questions of a run were found and are now. */
export async function intentPlaces(runId: number, client: Transaction): Promise<IntentPlace[]> {
  const { rows } = await client.query<IntentPlace>(
    `select q."documentId"::text, q."foundKey", q.key, encode(d."textHash", 'hex') as "textHash"
       from intent_question q join document d on d.id = q."documentId" where q."runId" = $1 order by q."documentId"`,
    [runId],
  );
  return rows;
}
