import { pool } from "@/lib/data/pool";

/** Changes whenever an import is merged or undone, or the dictionary is edited: what a catalogue's index is made of. */
export async function catalogueStamp(workspaceId: number): Promise<string> {
  const { rows } = await pool().query<{ stamp: string }>(
    `select concat_ws(' ', (select concat_ws(' ', max("finishedAt"), max("undoneAt"), count(*)) from import where "workspaceId" = $1),
                     (select max("changedAt") from dictionary_word where "workspaceId" = $1)) as stamp`,
    [workspaceId],
  );
  return rows[0]?.stamp ?? "";
}
