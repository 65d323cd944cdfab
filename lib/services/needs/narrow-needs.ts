import { needSharesOfCategory } from "@/lib/data/needs/need-shares-of-category";
import { needSharesOfPersona } from "@/lib/data/needs/need-shares-of-persona";
import type { NeedFilter } from "@/lib/domain/needs/need-filter";
import { typicalNeeds } from "@/lib/domain/needs/typical-needs";

/** Keys of the needs that are typical of what the filter names; null when it names nothing. For services only. */
export async function narrowNeeds(
  runId: number,
  { category, persona }: Pick<NeedFilter, "category" | "persona">,
): Promise<number[] | null> {
  if (category === undefined && persona === undefined) return null;
  const [ofCategory, ofPersona] = await Promise.all([
    category === undefined ? null : needSharesOfCategory(runId, category).then(typicalNeeds),
    persona === undefined ? null : needSharesOfPersona(runId, persona).then(typicalNeeds),
  ]);
  if (!ofCategory || !ofPersona) return ofCategory ?? ofPersona;
  const both = new Set(ofPersona);
  return ofCategory.filter((key) => both.has(key));
}
