import { pool } from "@/lib/data/pool";
import type { WordState } from "@/lib/domain/dictionary/dictionary-word";

/**
 * Gives words a state each and answers the states they had. Only what changes how texts are read (a word in use, before
 * or after) is marked for reading again.
 */
export async function setWordStates(
  workspaceId: number,
  states: readonly WordState[],
  author: string | null,
): Promise<WordState[]> {
  const { rows } = await pool().query<WordState>(
    `with given as (
       select * from unnest($2::int[], $3::text[], $4::text[], $5::text[]) as g(id, status, kind, canonical)
     ), before as (
       select w.id, w.status, w.kind, w.canonical from dictionary_word w join given g on g.id = w.id
        where w."workspaceId" = $1 for update of w
     )
     update dictionary_word w
        set status = g.status::"DictionaryStatus", kind = g.kind::"DictionaryKind", canonical = g.canonical,
            pending = w.pending or before.status = 'accepted' or g.status = 'accepted',
            "changedAt" = now(), "changedById" = $6
       from given g join before on before.id = g.id
      where w.id = g.id
     returning w.id, before.status::text, before.kind::text, before.canonical`,
    [
      workspaceId,
      states.map(({ id }) => id),
      states.map(({ status }) => status),
      states.map(({ kind }) => kind),
      states.map(({ canonical }) => canonical),
      author,
    ],
  );
  return rows;
}
