import { type DictionaryCounts, dictionaryCounts } from "@/lib/data/dictionary/dictionary-counts";
import { dictionaryRows } from "@/lib/data/dictionary/dictionary-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import { type DictionaryFilter, WORDS_A_PAGE } from "@/lib/domain/dictionary/dictionary-filter";
import type { DictionaryRow } from "@/lib/domain/dictionary/dictionary-word";
import { clipExcerpt } from "@/lib/domain/documents/clip-excerpt";
import { findMarks } from "@/lib/domain/documents/find-marks";

export interface DictionaryList extends DictionaryCounts {
  readonly rows: readonly DictionaryRow[];
  readonly total: number;
  readonly page: number;
}

/** One page of the workspace's dictionary. */
export async function listWords(actor: Actor, filter: DictionaryFilter): Promise<DictionaryList> {
  authorise(actor, "read");
  const counts = await dictionaryCounts(actor.workspaceId, filter);
  const all = Object.values(counts.byStatus).reduce((sum, words) => sum + words, 0);
  const total = filter.status ? (counts.byStatus[filter.status] ?? 0) : all;
  const page = Math.min(filter.page, Math.max(1, Math.ceil(total / WORDS_A_PAGE)));
  const rows = await dictionaryRows(actor.workspaceId, filter, {
    limit: WORDS_A_PAGE,
    offset: (page - 1) * WORDS_A_PAGE,
  });
  return { ...counts, rows: rows.map(withShortExample), total, page };
}

function withShortExample(row: DictionaryRow): DictionaryRow {
  const { example } = row;
  if (!example) return row;
  return {
    ...row,
    example: { ...example, ...clipExcerpt(example.text, findMarks(example.text, row.text), 40) },
  };
}
