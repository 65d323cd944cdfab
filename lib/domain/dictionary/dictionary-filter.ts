import { z } from "zod";
import { DICTIONARY_KINDS, DICTIONARY_STATUSES } from "@/lib/domain/dictionary/dictionary-word";
import { listHref } from "@/lib/domain/list-href";
import { turnSort } from "@/lib/domain/turn-sort";

export const DICTIONARY_SORTS = ["count", "text", "cohesion", "changed"] as const;
export type DictionarySort = (typeof DICTIONARY_SORTS)[number];

/** Which way a column is looked at first. */
export const FIRST_DIRECTION: Record<DictionarySort, "asc" | "desc"> = {
  count: "desc",
  text: "asc",
  cohesion: "desc",
  changed: "desc",
};

/** The dictionary's state, as its address holds it. What makes no sense in an old link is as if it were not there. */
export const dictionaryFilter = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  status: z.enum(DICTIONARY_STATUSES).optional().catch(undefined),
  kind: z.enum(DICTIONARY_KINDS).optional().catch(undefined),
  language: z.enum(["zh", "en"]).optional().catch(undefined),
  sort: z.enum(DICTIONARY_SORTS).catch("count").default("count"),
  dir: z.enum(["asc", "desc"]).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type DictionaryFilter = z.output<typeof dictionaryFilter>;

export const WORDS_A_PAGE = 50;

type Wanted = { readonly [K in keyof DictionaryFilter]?: DictionaryFilter[K] | undefined };

/** The address of the dictionary in a certain state; defaults are left out. */
export function dictionaryHref(workspace: string, filter: Wanted): string {
  const usual = { sort: "count", dir: FIRST_DIRECTION[filter.sort ?? "count"], page: 1 };
  return listHref(`/${workspace}/dictionary`, filter, usual);
}

/** What a click on a column's heading asks for. */
export function sortWordsBy(filter: DictionaryFilter, sort: DictionarySort): DictionaryFilter {
  return turnSort(filter, sort, FIRST_DIRECTION);
}
