import { type Matrix, takeRows } from "@/lib/algorithms/matrix";
import { CHATTER, type NeedAssignment } from "@/lib/algorithms/needs/apply-needs";
import { findEvidence } from "@/lib/algorithms/needs/find-evidence";
import type { NeedName } from "@/lib/algorithms/needs/name-needs";
import type { NeedsModel } from "@/lib/algorithms/needs/needs-model";
import { placeMentions } from "@/lib/algorithms/needs/place-mentions";
import { typeOfNeed } from "@/lib/algorithms/needs/type-of-need";
import { holdsPersonalData } from "@/lib/algorithms/text/identifiers";
import type { NeedRow } from "@/lib/data/mining/insert-needs";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";
import { type GroupedMentions, groupMentions } from "@/lib/services/run/needs/group-mentions";
import type { Previous } from "@/lib/services/run/needs/load-previous";
import { type MeasureEffects, measureEffects } from "@/lib/services/run/needs/measure-effects";
import { nameGroups } from "@/lib/services/run/needs/name-groups";
import type { MentionScores } from "@/lib/services/run/needs/score-mentions";
import { backgroundOf, summariseNeed, typesOf } from "@/lib/services/run/needs/summarise-need";
import { pause } from "@/lib/services/run/pause";

const QUOTES = 5;
/** Mentions of each language that quotes are chosen from, the nearest to the middle. */
const QUOTABLE = 200;

export interface Mined {
  readonly mentions: readonly MentionToMine[];
  /** One row a mention, as encoded. */
  readonly vectors: Matrix;
  readonly scores: MentionScores;
  readonly model: NeedsModel;
  readonly assignment: NeedAssignment;
  /** The shop's, for weeks. */
  readonly timeZone: string;
  /** Without it nothing is known of what texts go with. */
  readonly effectsOf?: MeasureEffects;
}

/**
 * Needs as they are stored: measured, named in both languages, with quotes, and under the keys of the published run's
 * needs that they go on from, whose names they keep. The last one holds what belongs to no need.
 */
export async function assembleNeeds(
  mined: Mined,
  previous: Previous,
  signal: AbortSignal,
): Promise<{ needs: NeedRow[] } & Pick<GroupedMentions, "kept" | "changes" | "keyOfNeed">> {
  const { mentions, vectors, scores, model } = mined;
  const ids = mentions.map(({ id }) => id);
  const { labels } = mined.assignment;
  const grouped = groupMentions(labels, model.centroids.rows, ids, vectors, previous);
  const { groups, rest, editIds, kept, changes, keyOfNeed } = grouped;
  const background = backgroundOf(
    mentions,
    scores,
    mined.timeZone,
    mined.effectsOf ?? measureEffects([]),
    (m) => labels[m] !== CHATTER,
  );
  await pause(signal);
  const types = groups.map(({ members }) => typeOfNeed(typesOf(members, scores)));
  const nameBefore = new Map(previous.needs.map(({ key, nameEn, nameZh }) => [key, { nameEn, nameZh }]));
  const earlierNames = groups.map(({ key }) => nameBefore.get(key) ?? null);
  const names = await nameGroups(groups, types, earlierNames, mined, signal);
  const row = (members: readonly number[], key: number, name: NeedName, isOther: boolean): NeedRow => ({
    ...summariseNeed(members, background),
    key,
    nameEn: name.en,
    nameZh: name.zh,
    terms: name.terms,
    isOther,
    members: membersOf(members, mined, editIds, isOther),
  });
  const needs: NeedRow[] = [];
  for (const [g, { key, members }] of groups.entries()) {
    await pause(signal);
    needs.push(row(members, key, names[g] ?? OTHER, false));
  }
  const highest = groups.reduce((most, { key }) => Math.max(most, key), previous.highestKey);
  if (rest.length > 0) needs.push(row(rest, highest + 1, OTHER, true));
  return { needs, kept, changes, keyOfNeed };
}

/** Shown under a name of the reader's language; these are for exports. */
const OTHER: NeedName = { en: "Other", zh: "其他", terms: [] };

function membersOf(
  members: readonly number[],
  mined: Mined,
  editIds: readonly (readonly number[])[],
  isOther: boolean,
): NeedRow["members"] {
  const { closeness } = mined.assignment;
  const rankOf = isOther ? new Map<number, number>() : quotesOf(members, mined);
  return members.map((m) => ({
    mentionId: mined.mentions[m]?.id ?? "",
    closeness: closeness[m] ?? 0,
    quoteRank: rankOf.get(m) ?? null,
    editIds: editIds[m] ?? [],
  }));
}

/** The ranks of a need's quotes, which hold nobody's address or number. */
function quotesOf(members: readonly number[], mined: Mined): Map<number, number> {
  const { mentions, vectors, model, assignment } = mined;
  const closeness = (m: number) => assignment.closeness[m] ?? 0;
  const taken = new Map<string, number>();
  const candidates = [...members]
    .sort((a, b) => closeness(b) - closeness(a) || a - b)
    .filter((m) => {
      const { text = "", language = "other" } = mentions[m] ?? {};
      const count = (taken.get(language) ?? 0) + 1;
      if (count > QUOTABLE || holdsPersonalData(text)) return false;
      taken.set(language, count);
      return true;
    });
  const own = candidates.map((m) => ({
    text: mentions[m]?.text ?? "",
    lang: mentions[m]?.language ?? "other",
    closeness: closeness(m),
  }));
  const placed = placeMentions(model, takeRows(vectors, candidates), {
    languages: own.map(({ lang }) => lang),
    tokens: candidates.map((m) => mentions[m]?.tokens ?? []),
  });
  const quotes = findEvidence(own, placed, { count: QUOTES });
  return new Map(quotes.map((at, rank) => [candidates[at] ?? -1, rank + 1]));
}
