import { mentionExcerpts } from "@/lib/data/search/mention-excerpts";
import type { Excerpt } from "@/lib/domain/documents/excerpt";

/** Rows whose quotes are ids of mentions, with the words themselves; one query for all. */
export async function withQuotes<Row extends { readonly quotes: readonly number[] | null }>(
  workspaceId: number,
  rows: readonly Row[],
): Promise<(Omit<Row, "quotes"> & { quotes: Excerpt[] })[]> {
  const excerpts = await mentionExcerpts(
    workspaceId,
    rows.flatMap(({ quotes }) => quotes ?? []),
  );
  const byId = new Map(excerpts.map((excerpt) => [Number(excerpt.mentionId), excerpt]));
  return rows.map((row) => ({ ...row, quotes: (row.quotes ?? []).flatMap((id) => byId.get(id) ?? []) }));
}
