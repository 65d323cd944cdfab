import { dot } from "@/lib/algorithms/dot";
import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { chooseNames } from "@/lib/algorithms/needs/choose-names";
import { type NeedName, type NeedToName, proposeNames } from "@/lib/algorithms/needs/name-needs";
import type { NeedsModel } from "@/lib/algorithms/needs/needs-model";
import { placeMentions } from "@/lib/algorithms/needs/place-mentions";
import type { Intent } from "@/lib/algorithms/text/classify-intent";
import { createSegmenter } from "@/lib/algorithms/text/segment";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import type { Mined } from "@/lib/services/run/needs/assemble-needs";
import type { Group } from "@/lib/services/run/needs/group-mentions";

/**
 * Names of groups of mentions, one each, in both languages: phrases are cut from the mentions, encoded themselves, and
 * the one that lies nearest to its need's middle has the best chance. Needs that had a name keep it. Cost: a millisecond a phrase, some 20 a need.
 */
export async function nameGroups(
  groups: readonly Group[],
  types: readonly Intent[],
  earlier: readonly ({ readonly nameEn: string; readonly nameZh: string } | null)[],
  mined: Mined,
  signal: AbortSignal,
): Promise<NeedName[]> {
  const needs = groups.map(({ members }, g) => ({
    type: types[g] ?? "complaint",
    earlier: earlier[g] ?? verdictName(groups[g], mined.model),
    mentions: members.flatMap((m) => mentionToName(m, mined)),
  }));
  const proposals = await drainWithPauses(proposeNames(needs), signal);
  const phrases = proposals.flatMap((proposal) =>
    (["en", "zh"] as const).flatMap((lang) =>
      [...(proposal.phrases[lang] ?? []), ...(proposal.against?.[lang] ?? [])].map(({ text }) => ({
        text,
        lang,
      })),
    ),
  );
  const distinct = [...new Map(phrases.map((phrase) => [phrase.text, phrase])).values()];
  const placed = await placePhrases(distinct, mined, signal);
  const rowOfText = new Map(distinct.map(({ text }, r) => [text, r]));
  const vectorOf = (text: string) => {
    const row = rowOfText.get(text);
    return row === undefined ? null : rowOf(placed, row);
  };
  return chooseNames(needs, proposals, {
    toNeed: (g, phrase) => cosine(vectorOf(phrase), rowOf(mined.model.centroids, groups[g]?.label ?? 0)),
    between: (phrase, other) => cosine(vectorOf(phrase), vectorOf(other)),
  });
}

/** Verdicts on the whole ("love it", 总体很满意) are of no subject that could name them. */
const VERDICTS = {
  good: { nameEn: "Happy with it overall", nameZh: "总体满意" },
  bad: { nameEn: "Disappointed overall", nameZh: "总体不满意" },
} as const;

function verdictName(group: Group | undefined, { verdicts }: NeedsModel) {
  if (!group || group.label < 0) return null;
  return group.label === verdicts.good ? VERDICTS.good : group.label === verdicts.bad ? VERDICTS.bad : null;
}

function mentionToName(m: number, { mentions, scores, assignment }: Mined): NeedToName["mentions"] {
  const mention = mentions[m];
  if (!mention) return [];
  return [
    {
      text: mention.text,
      lang: mention.language,
      tokens: mention.tokens,
      closeness: assignment.closeness[m] ?? 0,
      sentiment: scores.sentiment[m] ?? 0,
    },
  ];
}

async function placePhrases(
  phrases: readonly { text: string; lang: "en" | "zh" }[],
  { model }: Mined,
  signal: AbortSignal,
): Promise<Matrix> {
  const encoder = await sharedEncoder();
  const segmenter = createSegmenter();
  const vectors = await encoder.encode(
    phrases.map(({ text }) => text),
    { prefix: "query", signal },
  );
  return placeMentions(model, vectors, {
    languages: phrases.map(({ lang }) => lang),
    tokens: phrases.map(({ text, lang }) => segmenter.segment(text, lang)),
  });
}

/** Of unit vectors; 0 where one is unknown. */
function cosine(a: Float32Array | null, b: Float32Array | null): number {
  return a && b ? dot(a, b) : 0;
}
