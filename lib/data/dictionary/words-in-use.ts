import { pool } from "@/lib/data/pool";
import type { WordInUse } from "@/lib/domain/dictionary/dictionary-word";

/** What a workspace's texts are read with, in a fixed order. */
export async function wordsInUse(workspaceId: number): Promise<WordInUse[]> {
  const { rows } = await pool().query<WordInUse>(
    `select text, kind, canonical from dictionary_word where "workspaceId" = $1 and status = 'accepted' order by text`,
    [workspaceId],
  );
  return rows;
}
