import { pool } from "@/lib/data/pool";
import { languageOfWord, type WordInput, type WordState } from "@/lib/domain/dictionary/dictionary-word";

/**
 * Accepts words as given; those that are there take the new kind and canonical form. Answers what each was before, as
 * far as it was there; new ones as "removed".
 */
export async function putWords(
  workspaceId: number,
  words: readonly WordInput[],
  origin: "added" | "imported",
  author: string | null,
): Promise<WordState[]> {
  const { rows } = await pool().query<WordState>(
    `with given as (
       select * from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as g(text, language, kind, canonical)
     ), before as (
       select w.id, w.text, w.status::text, w.kind::text, w.canonical from dictionary_word w join given g on g.text = w.text
        where w."workspaceId" = $1
     ), put as (
       insert into dictionary_word as w ("workspaceId", text, language, kind, canonical, status, origin, pending, "changedById")
       select $1, text, language, kind::"DictionaryKind", canonical, 'accepted', $6, true, $7 from given
       on conflict ("workspaceId", text) do update
         set kind = excluded.kind, canonical = excluded.canonical, status = 'accepted', pending = true,
             "changedAt" = now(), "changedById" = excluded."changedById"
       returning id, text, kind::text, canonical
     )
     select put.id, coalesce(before.status, 'removed') as status, coalesce(before.kind, put.kind) as kind,
            case when before.id is null then put.canonical else before.canonical end as canonical
       from put left join before on before.text = put.text order by put.id`,
    [
      workspaceId,
      words.map(({ text }) => text),
      words.map(({ text }) => languageOfWord(text)),
      words.map(({ kind }) => kind),
      words.map(({ canonical }) => canonical),
      origin,
      author,
    ],
  );
  return rows;
}
