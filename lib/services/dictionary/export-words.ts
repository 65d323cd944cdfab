import { dictionaryRows } from "@/lib/data/dictionary/dictionary-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { DictionaryFilter } from "@/lib/domain/dictionary/dictionary-filter";

/** The dictionary as the filter leaves it, in the columns that importing takes. */
export async function exportWords(actor: Actor, filter: DictionaryFilter) {
  authorise(actor, "read");
  const rows = await dictionaryRows(actor.workspaceId, filter);
  return rows.map(({ text, language, kind, canonical, status, origin, count, cohesion, freedom }) => ({
    ...{ text, kind, canonical, status, language, origin, count, cohesion, freedom },
  }));
}
