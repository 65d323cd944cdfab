import { type BilingualName, namePersonas } from "@/lib/algorithms/persona/name-persona";
import { productTiles } from "@/lib/data/personas/product-tiles";
import { personaQuotes } from "@/lib/data/profile/persona-quotes";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";
import { describePersona, traitsOf } from "@/lib/services/run/personas/describe-persona";
import type { GroupedProfiles } from "@/lib/services/run/personas/grouped-profiles";
import type { KnownOfProfiles } from "@/lib/services/run/personas/known-of-profiles";
import { valueOfPersona } from "@/lib/services/run/personas/value-of-persona";

const QUOTES = 5;
const LONGEST_TITLE = 40;

export interface DescribedGroup {
  readonly name: BilingualName;
  readonly size: number;
  readonly revenue: number;
  /** Of all who have a profile. */
  readonly revenueShare: number;
  readonly summary: Omit<PersonaSummary, "kept">;
}

/**
 * What sets each of these groups of rows apart from all other rows, with a name, what its members spent and are expected
 * to spend.
 */
export async function describeGroups(
  run: { id: number; workspaceId: number },
  { of, rows }: GroupedProfiles,
  groups: readonly (readonly number[])[],
  { people, needs, forecast }: KnownOfProfiles,
): Promise<DescribedGroup[]> {
  const summaries = groups.map((group) => {
    const inside = new Uint8Array(rows.length);
    for (const r of group) inside[r] = 1;
    return describePersona(people, inside);
  });
  const surest = summaries.map(({ products }) => products.filter(({ low }) => low > 1).slice(0, 2));
  const tiles = await productTiles(
    run.workspaceId,
    surest.flat().map(({ productId }) => productId),
  );
  const titles = namePersonas(
    summaries.map((summary, g) => {
      const traits = traitsOf(summary, needs);
      if (traits.categories.length > 0) return traits;
      // A shop without categories: what they buy is told by products.
      const products = (surest[g] ?? []).flatMap(({ productId }) => tiles.get(productId)?.title ?? []);
      return { ...traits, categories: products.map((title) => title.slice(0, LONGEST_TITLE)) };
    }),
    of,
  );
  const revenueOf = (some: readonly number[]) => some.reduce((sum, r) => sum + (rows[r]?.monetary ?? 0), 0);
  const revenue = revenueOf(rows.map((_, r) => r));
  return Promise.all(
    groups.map(async (group, g) => {
      const summary = summaries[g] as (typeof summaries)[number];
      const quotes = await personaQuotes(
        run.id,
        of,
        group.map((r) => rows[r]?.id ?? 0),
        summary.needs.slice(0, QUOTES).map(({ key }) => key),
      );
      return {
        name: titles[g] as BilingualName,
        size: group.length,
        revenue: revenueOf(group),
        revenueShare: revenue > 0 ? revenueOf(group) / revenue : 0,
        summary: { ...summary, quotes, value: forecast ? valueOfPersona(forecast, group) : null },
      };
    }),
  );
}
