import { WORD_WHERE, wordOrder, wordParams } from "@/lib/data/dictionary/dictionary-sql";
import { pool } from "@/lib/data/pool";
import type { DictionaryFilter } from "@/lib/domain/dictionary/dictionary-filter";
import type { DictionaryRow } from "@/lib/domain/dictionary/dictionary-word";

/** Words of a dictionary in the table's order, all or one page of them. */
export async function dictionaryRows(
  workspaceId: number,
  filter: DictionaryFilter,
  page?: { limit: number; offset: number },
): Promise<DictionaryRow[]> {
  const { rows } = await pool().query<DictionaryRow>(
    `select w.id, w.text, w.language, w.kind, w.canonical, w.status, w.origin, w.count, w.cohesion, w.freedom, w.pending,
            w."changedAt", (select name from "user" where id = w."changedById") as "changedBy",
            case when d.id is null then null
                 else json_build_object('documentId', d.id::text, 'text', d.text,
                                        'language', coalesce(d.language, w.language), 'marks', '[]'::json) end as example
       from dictionary_word w left join document d on d.id = w."exampleId"
      where ${WORD_WHERE} order by ${wordOrder(filter)} limit $6 offset $7`,
    [...wordParams(workspaceId, filter), page?.limit ?? null, page?.offset ?? 0],
  );
  return rows;
}
