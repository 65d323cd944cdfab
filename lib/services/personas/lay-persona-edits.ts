import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { dressPersonas } from "@/lib/data/personas/edits/dress-personas";
import { noteFoundKeys } from "@/lib/data/personas/edits/note-found-keys";
import { personaSources } from "@/lib/data/personas/edits/persona-sources";
import { putPersona } from "@/lib/data/personas/edits/put-persona";
import { type FoundPersona, foundPersonas, keepFoundPersonas } from "@/lib/data/personas/found-personas";
import type { Transaction } from "@/lib/data/pool";
import { standingEdits } from "@/lib/domain/needs/need-edit";
import { type FoldedPersona, foldPersonas } from "@/lib/domain/persona/fold-personas";
import type { DescribedGroup } from "@/lib/services/run/personas/describe-groups";

/** What merged personas are, by `sourcesName` of what they are made of. */
export type Described = ReadonlyMap<string, DescribedGroup>;

export const sourcesName = (sources: readonly number[]) => sources.join(" ");

/**
 * Makes a run's personas what the standing edits make of what it found: merges and parts them, names and marks them. A
 * function of both alone, so it may be called again at any time. A merged persona that `described` does not know shows
 * what its largest part is until it is laid again: these come back. The caller holds the workspace.
 */
export async function layPersonaEdits(
  client: Transaction,
  run: { id: number; workspaceId: number },
  described: Described = new Map(),
): Promise<FoldedPersona[]> {
  const standing = standingEdits(await workspaceEdits(run.workspaceId, client, "persona"));
  let found = await foundPersonas(client, run.id);
  if (found === null) {
    if (standing.length === 0) return [];
    await keepFoundPersonas(client, run.id);
    await noteFoundKeys(client, run.id);
    found = (await foundPersonas(client, run.id)) ?? [];
  }
  const byKey = new Map(found.map((persona) => [persona.key, persona]));
  const madeOf = (sources: readonly number[]) => together(sources.flatMap((key) => byKey.get(key) ?? []));
  const folded = foldPersonas([...byKey.keys()], standing);
  const now = await personaSources(client, run.id);
  const missing: FoldedPersona[] = [];
  for (const { key, sources } of folded.personas) {
    const own = described.get(sourcesName(sources));
    const isThere = sourcesName(now.get(key) ?? []) === sourcesName(sources);
    if (isThere && !own) continue;
    if (sources.length > 1 && !own) missing.push({ key, sources });
    await putPersona(client, run.id, { ...madeOf(sources), key, ...(own ? whole(own) : {}) }, sources);
  }
  await dressPersonas(
    client,
    run.id,
    folded.personas.map(({ key, sources }) => {
      const { nameEn, nameZh } = folded.names.get(key) ?? byKey.get(key) ?? madeOf(sources);
      return { key, nameEn, nameZh, pinned: folded.pinned.has(key) };
    }),
  );
  return missing;
}

function whole({ size, revenue, revenueShare, summary }: DescribedGroup) {
  return { size, revenue, revenueShare, summary: { ...summary, kept: null } };
}

/** Sizes and money add up; the rest is the largest part's. */
function together(parts: readonly FoundPersona[]): FoundPersona {
  const sum = (read: (of: FoundPersona) => number) => parts.reduce((total, part) => total + read(part), 0);
  const [first, ...others] = parts;
  if (!first) throw new Error("a persona of nothing");
  return {
    ...others.reduce((most, part) => (part.size > most.size ? part : most), first),
    size: sum(({ size }) => size),
    revenue: sum(({ revenue }) => revenue),
    revenueShare: sum(({ revenueShare }) => revenueShare),
  };
}
