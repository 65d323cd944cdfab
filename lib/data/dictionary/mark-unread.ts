import type { Transaction } from "@/lib/data/pool";

/** With more changed words than this, all texts are read again rather than searched for them. */
const MOST_WORDS = 300;

/** Marks the texts that hold a changed word as unread, so that a run reads them and no others again. */
export async function markUnread(client: Transaction, workspaceId: number): Promise<void> {
  const { rows } = await client.query<{ id: number; text: string }>(
    `select id, text from dictionary_word where "workspaceId" = $1 and pending order by id for update`,
    [workspaceId],
  );
  if (rows.length === 0) return;
  const words = rows.length > MOST_WORDS ? [""] : rows.map(({ text }) => text);
  await client.query(
    `update document set "languageVersion" = 0 where "workspaceId" = $1 and "languageVersion" > 0
        and exists (select 1 from unnest($2::text[]) as word where strpos(lower(normalize(document.text, nfkc)), word) > 0)`,
    [workspaceId, words],
  );
  const ids = rows.map(({ id }) => id);
  await client.query(`delete from dictionary_word where id = any($1::int[]) and status = 'removed'`, [ids]);
  await client.query(`update dictionary_word set pending = false where id = any($1::int[])`, [ids]);
}
