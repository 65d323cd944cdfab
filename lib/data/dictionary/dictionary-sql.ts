import { likePattern } from "@/lib/data/like-pattern";
import {
  type DictionaryFilter,
  type DictionarySort,
  FIRST_DIRECTION,
} from "@/lib/domain/dictionary/dictionary-filter";

/** Parameters $1 to $4 of `WORD_WHERE`, $5 of the status. */
export function wordParams(workspaceId: number, { q, kind, language, status }: DictionaryFilter) {
  return [workspaceId, q ? likePattern(q) : null, kind ?? null, language ?? null, status ?? null];
}

/** Everything but the status. A word is found by what it stands for, too. */
export const WORD_NARROWED = `w."workspaceId" = $1 and w.status <> 'removed'
  and ($2::text is null or w.text ilike $2 or w.canonical ilike $2)
  and ($3::text is null or w.kind = $3::"DictionaryKind") and ($4::text is null or w.language = $4)`;

export const WORD_WHERE = `${WORD_NARROWED} and ($5::text is null or w.status = $5::"DictionaryStatus")`;

const COLUMNS: Record<DictionarySort, string> = {
  count: "w.count",
  text: "w.text",
  cohesion: "w.cohesion",
  changed: `w."changedAt"`,
};

/** Ties go by the word itself, so that pages do not overlap. */
export function wordOrder({ sort, dir }: DictionaryFilter): string {
  return `${COLUMNS[sort]} ${dir ?? FIRST_DIRECTION[sort]} nulls last, w.text`;
}
