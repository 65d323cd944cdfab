import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { normalizedMutualInformation } from "@/lib/algorithms/cluster/normalized-mutual-information";
import { vMeasure } from "@/lib/algorithms/cluster/v-measure";
import { CHATTER } from "@/lib/algorithms/needs/apply-needs";
import { coherenceOf } from "@/lib/algorithms/topics/coherence-of";
import { countPairs } from "@/lib/algorithms/topics/count-pairs";
import { topicDiversity } from "@/lib/algorithms/topics/topic-diversity";
import type { NeedRow } from "@/lib/data/mining/insert-needs";
import { type MinedTexts, mineTexts, readTexts, type Tell } from "@/lib/services/evaluate/mine-texts";
import type { TextRow } from "@/lib/services/evaluate/read-text-rows";
import { assembleNeeds } from "@/lib/services/run/needs/assemble-needs";
import { NO_PREVIOUS } from "@/lib/services/run/needs/load-previous";

export interface Agreement {
  readonly vMeasure: number;
  readonly homogeneity: number;
  readonly completeness: number;
  readonly adjustedRandIndex: number;
  readonly normalizedMutualInformation: number;
}

export interface NeedsEvaluation {
  readonly texts: number;
  /** Clauses that say something. */
  readonly mentions: number;
  /** Clauses that say nothing (greetings, thanks, bare numbers), and texts of nothing else: they count nowhere. */
  readonly chatter: { readonly clauses: number; readonly texts: number };
  /** What was found, and how it agrees with the column of truth, of which nothing was told; null without one. */
  readonly themes: { readonly k: number; readonly agreement: Agreement | null };
  readonly needs: {
    readonly k: number;
    /** Shares that belong to no need. */
    readonly otherMentions: number;
    readonly otherTexts: number;
    readonly agreement: Agreement | null;
    /** Of the ten heaviest terms of each: mean NPMI in a document and in windows of ten words, and different terms. */
    readonly coherenceDocument: number;
    readonly coherenceWindow: number;
    readonly diversity: number;
    readonly found: readonly FoundNeed[];
  };
}

export interface FoundNeed {
  readonly nameEn: string;
  readonly nameZh: string;
  readonly type: string;
  readonly mentions: number;
  readonly texts: number;
  readonly direction: string;
  readonly trendP: number | null;
  readonly quotes: readonly string[];
}

const TERMS = 10;

/**
 * Mines texts as a run does and holds themes and needs against a column of truth. A text's need is that of its strongest
 * mention; texts without truth are mined and not scored. `onText` hears each text's theme and need.
 */
export async function evaluateNeeds(
  rows: readonly TextRow[],
  options: {
    readonly seed: number;
    readonly timeZone: string;
    readonly tell: Tell;
    readonly onText?: (row: { row: number; theme: number; need: number; truth: string | null }) => void;
  },
): Promise<NeedsEvaluation> {
  const mined = await mineTexts(await readTexts(rows, options.tell), options.seed, options.tell);
  const { signal } = new AbortController();
  const { needs } = await assembleNeeds({ ...mined, timeZone: options.timeZone }, NO_PREVIOUS, signal);
  const own = needs.filter(({ isOther }) => !isOther);
  for (const [row, { truth }] of rows.entries())
    options.onText?.({ row, theme: mined.themeOfText[row] ?? -1, need: mined.needOfText[row] ?? -1, truth });
  const { labels } = mined.assignment;
  const mentions = labels.filter((label) => label !== CHATTER).length;
  const saying = new Set(mined.textOf.filter((_, m) => labels[m] !== CHATTER));
  const placed = (all: Int32Array) => all.filter((label) => label >= 0).length;
  return {
    texts: rows.length,
    mentions,
    chatter: { clauses: labels.length - mentions, texts: rows.length - saying.size },
    themes: { k: mined.themesModel.weights.rows, agreement: agreementOf(rows, mined.themeOfText) },
    needs: {
      k: own.length,
      otherMentions: 1 - placed(labels) / Math.max(1, mentions),
      otherTexts: 1 - placed(mined.needOfText) / Math.max(1, saying.size),
      agreement: agreementOf(rows, mined.needOfText),
      ...judgeTerms(own, mined),
      found: own.map((need) => describe(need, mined)),
    },
  };
}

function agreementOf(rows: readonly TextRow[], labels: Int32Array): Agreement | null {
  const known = rows.flatMap(({ truth }, row) =>
    truth === null ? [] : [{ truth, label: labels[row] ?? -1 }],
  );
  if (known.length === 0) return null;
  const truth = known.map((row) => row.truth);
  const found = known.map(({ label }) => label);
  return {
    ...vMeasure(truth, found),
    adjustedRandIndex: adjustedRandIndex(truth, found),
    normalizedMutualInformation: normalizedMutualInformation(truth, found),
  };
}

function judgeTerms(needs: readonly NeedRow[], { mentions, textOf, languages }: MinedTexts) {
  const leading = needs.map(({ terms }) => terms.slice(0, TERMS).map(({ term }) => term));
  const idOf = new Map([...new Set(leading.flat())].map((term, id) => [term, id]));
  const idFor = (term: string) => idOf.get(term) ?? -1;
  const topics = leading.map((terms) => terms.map(idFor));
  const documents: number[][] = languages.map(() => []);
  mentions.forEach((mention, m) => {
    for (const { lemma, stop } of mention.tokens) if (!stop) documents[textOf[m] ?? 0]?.push(idFor(lemma));
  });
  const coherence = (size?: number) => coherenceOf(topics, countPairs(documents, idOf.size, size)).mean;
  return {
    coherenceDocument: coherence(Number.MAX_SAFE_INTEGER),
    coherenceWindow: coherence(),
    diversity: topicDiversity(topics),
  };
}

function describe(need: NeedRow, { mentions }: MinedTexts): FoundNeed {
  const { nameEn, nameZh, type, direction, trendP } = need;
  const textOf = new Map(mentions.map(({ id, text }) => [id, text]));
  const quotes = need.members
    .filter(({ quoteRank }) => quoteRank !== null)
    .sort((a, b) => (a.quoteRank ?? 0) - (b.quoteRank ?? 0))
    .map(({ mentionId }) => textOf.get(mentionId) ?? "");
  return { nameEn, nameZh, type, mentions: need.mentions, texts: need.documents, direction, trendP, quotes };
}
