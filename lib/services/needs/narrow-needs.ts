import { needSharesOfCategory } from "@/lib/data/needs/need-shares-of-category";
import { needSharesOfPersona } from "@/lib/data/needs/need-shares-of-persona";
import { needsOfTheme } from "@/lib/data/needs/needs-of-theme";
import type { NeedFilter } from "@/lib/domain/needs/need-filter";
import { typicalNeeds } from "@/lib/domain/needs/typical-needs";

/**
 * Keys of the needs of the theme, and typical of the category and the persona, that the filter names; null when it names
 * nothing. For services only.
 */
export async function narrowNeeds(
  runId: number,
  { category, persona, theme }: Pick<NeedFilter, "category" | "persona" | "theme">,
): Promise<number[] | null> {
  const lists = await Promise.all([
    category === undefined ? null : needSharesOfCategory(runId, category).then(typicalNeeds),
    persona === undefined ? null : needSharesOfPersona(runId, persona).then(typicalNeeds),
    theme === undefined ? null : needsOfTheme(runId, theme),
  ]);
  const [first, ...others] = lists.filter((list) => list !== null);
  return first ? first.filter((key) => others.every((list) => list.includes(key))) : null;
}
