import { pool } from "@/lib/data/pool";

/** The artefact that says that a run's dialogues are prepared, and how a message's intent is told. */
export const INTENTS_MODEL = "intents";

export interface IntentsModelMeta {
  /** What the edits were when it was learnt: `intentEditStamp`. */
  readonly edits: string;
  /** The intent of each class of the model. */
  readonly keys: readonly number[];
}

/** What the intents of a run were learnt from; null while they are being prepared. */
export async function intentsModelMeta(runId: number): Promise<IntentsModelMeta | null> {
  const { rows } = await pool().query<{ meta: IntentsModelMeta }>(
    `select meta from artefact where "runId" = $1 and name = $2`,
    [runId, INTENTS_MODEL],
  );
  return rows[0]?.meta ?? null;
}
