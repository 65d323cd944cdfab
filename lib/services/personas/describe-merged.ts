import type { FoldedPersona } from "@/lib/domain/persona/fold-personas";
import { type Described, sourcesName } from "@/lib/services/personas/lay-persona-edits";
import { describeGroups } from "@/lib/services/run/personas/describe-groups";
import type { GroupedProfiles } from "@/lib/services/run/personas/grouped-profiles";
import type { KnownOfProfiles } from "@/lib/services/run/personas/known-of-profiles";

/**
 * What personas that people merged are, measured as the run measures its own. `keyOf` says for which persona the run
 * found a member (`who`).
 */
export async function describeMerged(
  run: { id: number; workspaceId: number },
  profiles: GroupedProfiles,
  keyOf: ReadonlyMap<number, number>,
  merged: readonly FoldedPersona[],
  known: KnownOfProfiles,
): Promise<Described> {
  const groups = merged.map(({ sources }) =>
    profiles.rows.flatMap(({ who }, r) => (sources.includes(keyOf.get(who) ?? -1) ? [r] : [])),
  );
  const described = await describeGroups(run, profiles, groups, known);
  return new Map(
    merged.flatMap(({ sources }, m) => {
      const group = described[m];
      return group ? [[sourcesName(sources), group] as const] : [];
    }),
  );
}
