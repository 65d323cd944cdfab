import { pool, type Transaction } from "@/lib/data/pool";

/** A stamp of the edits of intents of workspace w: another one after each edit and each undo. */
export const EDIT_STAMP = `(select count(*) || ':' || count(edit."undoneAt") from need_edit edit
  where edit."workspaceId" = w.id and edit.about = 'intent')`;

export async function intentEditStamp(
  workspaceId: number,
  client: Pick<Transaction, "query"> = pool(),
): Promise<string> {
  const { rows } = await client.query<{ stamp: string }>(
    `select ${EDIT_STAMP} as stamp from workspace w where w.id = $1`,
    [workspaceId],
  );
  return rows[0]?.stamp ?? "";
}
