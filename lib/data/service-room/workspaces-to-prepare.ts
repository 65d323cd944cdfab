import { pool } from "@/lib/data/pool";
import { EDIT_STAMP } from "@/lib/data/service-room/intent-edit-stamp";
import { INTENTS_MODEL } from "@/lib/data/service-room/intents-model";

/** Workspaces whose published run's dialogues are not prepared, or were before somebody edited intents. */
export async function workspacesToPrepare(): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select w.id from workspace w join run r on r.id = w."publishedRunId"
       left join artefact a on a."runId" = r.id and a.name = $1
      where a.meta->>'edits' is distinct from ${EDIT_STAMP}`,
    [INTENTS_MODEL],
  );
  return rows.map(({ id }) => id);
}
