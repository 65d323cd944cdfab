import { applyKmeans } from "@/lib/algorithms/cluster/apply-kmeans";
import { chooseK, type KPoint } from "@/lib/algorithms/cluster/choose-k";
import { discriminantKmeans } from "@/lib/algorithms/cluster/discriminant-kmeans";
import { fitKmeans } from "@/lib/algorithms/cluster/fit-kmeans";
import { keepKeys } from "@/lib/algorithms/identity/keep-keys";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { pool } from "@/lib/data/pool";
import type { PersonaRow } from "@/lib/data/profile/insert-personas";
import { previousNames } from "@/lib/data/profile/previous-names";
import { previousPersonas } from "@/lib/data/profile/previous-personas";
import { standingEdits } from "@/lib/domain/needs/need-edit";
import { foldPersonas } from "@/lib/domain/persona/fold-personas";
import { describeMerged } from "@/lib/services/personas/describe-merged";
import type { Described } from "@/lib/services/personas/lay-persona-edits";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { describeGroups } from "@/lib/services/run/personas/describe-groups";
import type { GroupedProfiles } from "@/lib/services/run/personas/grouped-profiles";
import { type KnownOfProfiles, knownOfProfiles } from "@/lib/services/run/personas/known-of-profiles";
import { vectorsOf } from "@/lib/services/run/vectors-of";

/** More personas than a team can act on are no help, and a colour has to tell them apart. */
const CANDIDATES = [3, 4, 5, 6, 7, 8, 9, 10];
const FEWEST_IN_GROUP = 10;
/** Share of the members that must have been in the persona before for its name to stay. */
const SAME_NAME = 0.5;

/** Standard deviations of a chi-square beyond which a customer is like no persona. */
const OUTLYING = 4;

export interface FoundPersonas {
  readonly k: number;
  /** What the data say, whatever a person asked for. */
  readonly best: number;
  readonly curve: readonly KPoint[];
  readonly outliers: number;
  readonly personas: readonly PersonaRow[];
  /** What those are that people's edits merge. */
  readonly merged: Described;
  /** What is to come of customers, by the profiles' rows. */
  readonly forecast: KnownOfProfiles["forecast"];
}

/**
 * The personas of a run's profiles: K-means in their full space, K by the data unless a person `asked` for one, sharpened
 * along discriminants. A persona of the published run that goes on keeps its key and name.
 */
export async function findPersonas(
  run: { id: number; workspaceId: number; seed: number },
  profiles: GroupedProfiles,
  asked: number | null,
  signal: AbortSignal,
): Promise<FoundPersonas> {
  const { rows } = profiles;
  const vectors = vectorsOf(rows);
  const candidates = CANDIDATES.filter((k) => rows.length / k >= FEWEST_IN_GROUP);
  const { k: best, curve } = chooseK(vectors, { candidates, seed: run.seed });
  const k = asked !== null && candidates.includes(asked) ? asked : best;
  const model = await drainWithPauses(fitKmeans(vectors, { k, seed: run.seed }), signal);
  const start = applyKmeans(model, vectors).labels;
  const { labels, distances, space } = discriminantKmeans(vectors, start, { k, seed: run.seed });
  const groups = groupsOf(labels, k);

  const { members: before, highestKey } = await previousPersonas(run.workspaceId);
  const names = await previousNames(run.workspaceId);
  const { keys } = keepKeys(
    [...names.keys()].map((key) => ({
      key,
      members: before.filter((member) => member.key === key).map(({ who }) => who),
    })),
    groups.map((group) => group.map((r) => rows[r]?.who ?? 0)),
    highestKey + 1,
  );
  const wasIn = new Map(before.map(({ who, key }) => [who, key]));
  const known = await knownOfProfiles(run, profiles);
  const described = await describeGroups(run, profiles, groups, known);
  const personas = described.map(({ name, summary, ...figures }, group): PersonaRow => {
    const key = keys[group] ?? 0;
    const members = groups[group] ?? [];
    const met = members.map((r) => wasIn.get(rows[r]?.who ?? 0)).filter((was) => was !== undefined);
    const kept = met.length > 0 ? met.filter((was) => was === key).length / met.length : null;
    const before = kept !== null && kept >= SAME_NAME ? names.get(key) : undefined;
    return {
      key,
      ...(before ?? { nameEn: name.en, nameZh: name.zh }),
      ...figures,
      summary: { ...summary, kept },
      members: members.map((r) => ({ id: rows[r]?.id ?? 0, distance: distances[r] ?? 0 })),
    };
  });
  const keyOf = new Map(groups.flatMap((group, g) => group.map((r) => [rows[r]?.who ?? 0, keys[g] ?? 0])));
  const standing = standingEdits(await workspaceEdits(run.workspaceId, pool(), "persona"));
  const folded = foldPersonas(keys, standing).personas.filter(({ sources }) => sources.length > 1);
  const merged = await describeMerged(run, profiles, keyOf, folded, known);
  const outliers = countOutliers(distances, space.cols);
  return { k, best, curve, outliers, personas, merged, forecast: known.forecast };
}

/** Members farther from their persona than chance lets one be: distances are squares of spread 1 each way. */
function countOutliers(distances: Float32Array, dimensions: number): number {
  const limit = dimensions + OUTLYING * Math.sqrt(2 * dimensions);
  return distances.reduce((count, distance) => count + Number(distance > limit), 0);
}

/** Rows by group; empty groups are left out. */
function groupsOf(labels: Int32Array, k: number): number[][] {
  const groups: number[][] = Array.from({ length: k }, () => []);
  for (const [r, label] of labels.entries()) groups[label]?.push(r);
  return groups.filter((group) => group.length > 0);
}
