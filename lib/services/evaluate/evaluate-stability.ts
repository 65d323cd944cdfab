import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { takeRows } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { mineTexts, type ReadTexts, readTexts, type Tell } from "@/lib/services/evaluate/mine-texts";
import type { TextRow } from "@/lib/services/evaluate/read-text-rows";
import { assembleNeeds } from "@/lib/services/run/needs/assemble-needs";
import { labelsBefore, NO_PREVIOUS } from "@/lib/services/run/needs/load-previous";

export interface StabilityEvaluation {
  readonly textsBefore: number;
  readonly textsAfter: number;
  readonly needsBefore: number;
  readonly needsAfter: number;
  /** Needs of before that go on under their key. */
  readonly kept: number;
  readonly keptShare: number;
  /** Of the mentions that were in a kept need before and are in any need after: agreement of the two groupings. */
  readonly adjustedRandIndex: number;
  readonly names: { readonly same: number; readonly of: number };
}

/**
 * Mines all texts but a share of `add` of them, drawn by the seed, then all texts as the next run would, and says how
 * many needs kept their identity.
 */
export async function evaluateStability(
  rows: readonly TextRow[],
  options: { readonly add: number; readonly seed: number; readonly timeZone: string; readonly tell: Tell },
): Promise<StabilityEvaluation> {
  const { signal } = new AbortController();
  const read = await readTexts(rows, options.tell);
  const order = createRandom(options.seed).shuffle(Int32Array.from({ length: rows.length }, (_, r) => r));
  const late = new Set(order.slice(0, Math.round((rows.length * options.add) / (1 + options.add))));
  const early = part(read, (text) => !late.has(text));
  const before = await mineTexts(early, options.seed, options.tell);
  const { timeZone } = options;
  const first = await assembleNeeds({ ...before, timeZone }, NO_PREVIOUS, signal);
  const own = first.needs.filter(({ isOther }) => !isOther);
  const previous = own.map(({ key, nameEn, nameZh, members }) => ({
    key,
    nameEn,
    nameZh,
    mentionIds: members.map(({ mentionId }) => mentionId),
  }));
  const after = await mineTexts(read, options.seed, options.tell, labelsBefore(read.mentions, previous));
  const highestKey = Math.max(0, ...first.needs.map(({ key }) => key));
  const next = await assembleNeeds(
    { ...after, timeZone },
    { ...NO_PREVIOUS, needs: previous, highestKey },
    signal,
  );
  const now = next.needs.filter(({ isOther }) => !isOther);
  const nowByKey = new Map(now.map((need) => [need.key, need]));
  const kept = own.filter(({ key }) => nowByKey.has(key));
  const keyNow = new Map(now.flatMap(({ key, members }) => members.map(({ mentionId }) => [mentionId, key])));
  const pairs = kept.flatMap(({ key, members }) =>
    members.flatMap(({ mentionId }) => {
      const then = keyNow.get(mentionId);
      return then === undefined ? [] : [[key, then] as const];
    }),
  );
  return {
    textsBefore: early.languages.length,
    textsAfter: rows.length,
    needsBefore: own.length,
    needsAfter: now.length,
    kept: kept.length,
    keptShare: kept.length / Math.max(1, own.length),
    adjustedRandIndex: adjustedRandIndex(
      pairs.map(([then]) => then),
      pairs.map(([, since]) => since),
    ),
    names: {
      same: kept.filter(({ key, nameEn }) => nowByKey.get(key)?.nameEn === nameEn).length,
      of: kept.length,
    },
  };
}

/** The texts that a test keeps, with their mentions under the same ids. */
function part(read: ReadTexts, keep: (text: number) => boolean): ReadTexts {
  const texts = read.languages.flatMap((_, text) => (keep(text) ? [text] : []));
  const placeOf = new Map(texts.map((text, place) => [text, place]));
  const rows = read.mentions.flatMap((_, m) => (placeOf.has(read.textOf[m] ?? -1) ? [m] : []));
  return {
    mentions: rows.flatMap((m) => read.mentions[m] ?? []),
    textOf: Int32Array.from(rows, (m) => placeOf.get(read.textOf[m] ?? -1) ?? 0),
    vectors: takeRows(read.vectors, Int32Array.from(rows)),
    documents: takeRows(read.documents, Int32Array.from(texts)),
    languages: texts.map((text) => read.languages[text] ?? "other"),
  };
}
