import { pool } from "@/lib/data/pool";

/** Of workspace w; changes whenever an import is merged or undone, or the dictionary is edited. */
export const CATALOGUE_STAMP = `concat_ws(' ',
  (select concat_ws(' ', max("finishedAt"), max("undoneAt"), count(*)) from import where "workspaceId" = w.id),
  (select max("changedAt") from dictionary_word where "workspaceId" = w.id))`;

/** What a catalogue's index is made of, as a stamp, and that of the index which a worker has made. */
export async function catalogueStamps(workspaceId: number): Promise<{ now: string; kept: string | null }> {
  const { rows } = await pool().query<{ now: string; kept: string | null }>(
    `select ${CATALOGUE_STAMP} as now, (select stamp from search_index where "workspaceId" = w.id) as kept
       from workspace w where w.id = $1`,
    [workspaceId],
  );
  return rows[0] ?? { now: "", kept: null };
}
