import { BESIDE, type CatalogueWords, TITLE } from "@/lib/algorithms/search/search-catalogue";
import { wordsInUse } from "@/lib/data/dictionary/words-in-use";
import { type CatalogueRow, catalogueRows } from "@/lib/data/search/catalogue-rows";
import type { WordInUse } from "@/lib/domain/dictionary/dictionary-word";

/** Products of a workspace that are searched, the newest. */
export const MOST_PRODUCTS = 200_000;
/** Of a product's title, of category and brand, and of its attributes. */
export const FIELDS = [TITLE, BESIDE, BESIDE];

export interface CatalogueSource {
  readonly rows: readonly CatalogueRow[];
  readonly words: CatalogueWords;
}

/** What an index is made of. */
export async function readCatalogue(workspaceId: number): Promise<CatalogueSource> {
  const [rows, words] = await Promise.all([
    catalogueRows(workspaceId, MOST_PRODUCTS),
    wordsInUse(workspaceId),
  ]);
  return { rows, words: { userWords: userWordsOf(rows, words), synonyms: synonymsOf(words) } };
}

/** The text of each field. */
export function fieldsOf({ title, category, brand, attributes }: CatalogueRow): string[] {
  return [title, `${category ?? ""} ${brand ?? ""}`, attributes];
}

function userWordsOf(rows: readonly CatalogueRow[], words: readonly WordInUse[]): string[] {
  const brands = new Set(rows.flatMap(({ brand }) => brand ?? []));
  return [...brands, ...words.filter(({ kind }) => kind !== "stop").map(({ text }) => text)];
}

/** What the shop says stands for what, as words of one meaning. */
function synonymsOf(words: readonly WordInUse[]): CatalogueWords["synonyms"] {
  const groups = new Map<string, string[]>();
  for (const { text, canonical } of words) {
    if (canonical) groups.set(canonical, [...(groups.get(canonical) ?? [canonical]), text]);
  }
  return [...groups.values()].map((all) => ({ en: all, zh: [] }));
}
