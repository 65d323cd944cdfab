import { WORD_NARROWED, wordParams } from "@/lib/data/dictionary/dictionary-sql";
import { pool } from "@/lib/data/pool";
import type { DictionaryFilter } from "@/lib/domain/dictionary/dictionary-filter";
import type { DictionaryStatus } from "@/lib/domain/dictionary/dictionary-word";

export interface DictionaryCounts {
  /** Words that the filter leaves, its status aside. */
  readonly byStatus: Readonly<Partial<Record<DictionaryStatus, number>>>;
  /** Of the whole dictionary. */
  readonly words: number;
  /** Changes that the next run will read texts again for. */
  readonly pending: number;
}

export async function dictionaryCounts(
  workspaceId: number,
  filter: DictionaryFilter,
): Promise<DictionaryCounts> {
  const { rows } = await pool().query<DictionaryCounts>(
    `select (select coalesce(json_object_agg(status, words), '{}')
               from (select w.status, count(*)::int as words from dictionary_word w where ${WORD_NARROWED}
                      group by w.status) counted) as "byStatus",
            count(*) filter (where status <> 'removed')::int as words,
            count(*) filter (where pending)::int as pending
       from dictionary_word where "workspaceId" = $1`,
    wordParams(workspaceId, filter).slice(0, 4),
  );
  return rows[0] ?? { byStatus: {}, words: 0, pending: 0 };
}
