import { keepKeys } from "@/lib/algorithms/identity/keep-keys";
import { type Matrix, takeRows } from "@/lib/algorithms/matrix";
import { findEvidence } from "@/lib/algorithms/needs/find-evidence";

import { type NeedName, nameNeeds } from "@/lib/algorithms/needs/name-needs";
import { typeOfNeed } from "@/lib/algorithms/needs/type-of-need";
import type { NeedRow } from "@/lib/data/mining/insert-needs";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";
import { countByWeek, weeksOf } from "@/lib/services/run/needs/count-weeks";
import { ratingEffects } from "@/lib/services/run/needs/rating-effects";
import type { MentionScores } from "@/lib/services/run/needs/score-mentions";
import { type Background, summariseNeed, typesOf } from "@/lib/services/run/needs/summarise-need";

const QUOTES = 5;

export interface Assignment {
  /** The group of each mention, -1 for none. */
  readonly labels: Int32Array;
  readonly closeness: Float32Array;
  /** Mentions in the prepared space. */
  readonly prepared: Matrix;
}

export interface Previous {
  readonly needs: readonly { key: number; nameEn: string; nameZh: string; mentionIds: readonly string[] }[];
  readonly highestKey: number;
}

/**
 * Needs as they are stored: measured, named in both languages, with quotes, and under the keys of the published run's
 * needs that they go on from. The last one holds what belongs to no need.
 */
export function assembleNeeds(
  mentions: readonly MentionToMine[],
  scores: MentionScores,
  assignment: Assignment,
  previous: Previous,
  timeZone: string,
): { needs: NeedRow[]; kept: number } {
  const { groups, rest } = groupsOf(assignment.labels);
  const background = backgroundOf(mentions, scores, timeZone);
  const idOf = (m: number) => mentions[m]?.id ?? "";
  const { keys, kept } = keepKeys(
    previous.needs.map(({ key, mentionIds }) => ({ key, members: mentionIds })),
    groups.map((members) => members.map(idOf)),
    previous.highestKey + 1,
  );
  const names = nameNeeds(
    groups.map((members) => ({
      type: typeOfNeed(typesOf(members, scores)),
      mentions: members.flatMap((m) => {
        const mention = mentions[m];
        if (!mention) return [];
        const { tokens } = mention;
        return [
          { text: mention.text, lang: mention.language, tokens, closeness: assignment.closeness[m] ?? 0 },
        ];
      }),
    })),
  );
  const row = (members: readonly number[], key: number, name: NeedName, isOther: boolean): NeedRow => ({
    ...summariseNeed(members, background),
    key,
    nameEn: name.en,
    nameZh: name.zh,
    terms: name.terms,
    isOther,
    members: membersOf(members, assignment, mentions, isOther),
  });
  const needs = groups.map((members, g) => row(members, keys[g] ?? 0, names[g] ?? OTHER, false));
  if (rest.length > 0) needs.push(row(rest, Math.max(previous.highestKey, ...keys, 0) + 1, OTHER, true));
  return { needs, kept };
}

/** Shown under a name of the reader's language; these are for exports. */
const OTHER: NeedName = { en: "Other", zh: "其他", terms: [] };

function groupsOf(labels: Int32Array): { groups: number[][]; rest: number[] } {
  const groups = new Map<number, number[]>();
  const rest: number[] = [];
  for (const [m, label] of labels.entries()) {
    if (label < 0) rest.push(m);
    else (groups.get(label) ?? groups.set(label, []).get(label))?.push(m);
  }
  const ordered = [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return { groups: ordered, rest };
}

function backgroundOf(
  mentions: readonly MentionToMine[],
  scores: MentionScores,
  timeZone: string,
): Background {
  const moments = mentions.map(({ writtenAt }) => writtenAt);
  const weeks = weeksOf(moments, timeZone);
  const productTotals = new Map<number, number>();
  for (const { productId } of mentions) {
    if (productId !== null) productTotals.set(productId, (productTotals.get(productId) ?? 0) + 1);
  }
  return {
    mentions,
    scores,
    weeks,
    weekTotals: countByWeek(moments, weeks),
    productTotals,
    effectOf: ratingEffects(mentions),
  };
}

function membersOf(
  members: readonly number[],
  { closeness, prepared }: Assignment,
  mentions: readonly MentionToMine[],
  isOther: boolean,
): NeedRow["members"] {
  const rankOf = new Map<number, number>();
  if (!isOther) {
    const quotable = members.map((m) => ({
      text: mentions[m]?.text ?? "",
      lang: mentions[m]?.language ?? "other",
      closeness: closeness[m] ?? 0,
    }));
    const quotes = findEvidence(quotable, takeRows(prepared, members), { count: QUOTES });
    for (const [rank, at] of quotes.entries()) rankOf.set(members[at] ?? -1, rank + 1);
  }
  return members.map((m) => ({
    mentionId: mentions[m]?.id ?? "",
    closeness: closeness[m] ?? 0,
    quoteRank: rankOf.get(m) ?? null,
  }));
}
