import { typeOfNeed } from "@/lib/algorithms/needs/type-of-need";
import { fitTrend } from "@/lib/algorithms/stats/fit-trend";
import type { Intent } from "@/lib/algorithms/text/classify-intent";
import type { NeedRow } from "@/lib/data/mining/insert-needs";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";
import { overIndex } from "@/lib/domain/over-index";
import { countByWeek, type Weeks, weeksOf } from "@/lib/services/run/needs/count-weeks";
import type { MeasureEffects } from "@/lib/services/run/needs/measure-effects";
import type { MentionScores } from "@/lib/services/run/needs/score-mentions";

/** Trends are told as the change in so many weeks. */
const QUARTER_WEEKS = 13;
const TOP_PRODUCTS = 8;

/** What the measures of a need are taken from. */
export type MeasuredMention = Pick<
  MentionToMine,
  "documentId" | "rating" | "writtenAt" | "customerId" | "productId"
>;
type Scores = Pick<MentionScores, "label" | "type">;

/** What all needs of a run are measured against. */
export interface Background {
  readonly mentions: readonly MeasuredMention[];
  readonly scores: Scores;
  readonly weeks: Weeks;
  readonly weekTotals: readonly number[];
  readonly productTotals: ReadonlyMap<number, number>;
  /** Mentions that the totals are of. */
  readonly heard: number;
  readonly effectsOf: MeasureEffects;
}

/**
 * What the needs that these mentions express are measured against; weeks are the shop's. `says`: whether a mention says
 * anything at all; what does not is in no total.
 */
export function backgroundOf(
  mentions: readonly MeasuredMention[],
  scores: Scores,
  timeZone: string,
  effectsOf: MeasureEffects,
  says: (m: number) => boolean = () => true,
): Background {
  const heard = mentions.filter((_, m) => says(m));
  const moments = heard.map(({ writtenAt }) => writtenAt);
  const weeks = weeksOf(moments, timeZone);
  const productTotals = new Map<number, number>();
  for (const { productId } of heard)
    if (productId !== null) productTotals.set(productId, (productTotals.get(productId) ?? 0) + 1);
  const weekTotals = countByWeek(moments, weeks);
  return { mentions, scores, weeks, weekTotals, productTotals, heard: heard.length, effectsOf };
}

type Summary = Omit<NeedRow, "key" | "nameEn" | "nameZh" | "terms" | "isOther" | "members">;

/** Volume, sentiment, trend, effect on rating and products of the mentions at `members`. */
export function summariseNeed(members: readonly number[], background: Background): Summary {
  const { mentions, scores, weeks, weekTotals, effectsOf } = background;
  const own = members.map((m) => mentions[m]).filter((mention) => mention !== undefined);
  const weekly = countByWeek(
    own.map(({ writtenAt }) => writtenAt),
    weeks,
  );
  const documents = new Set(own.map(({ documentId }) => documentId));
  const effects = effectsOf(documents);
  const stars = effects.find(({ outcome }) => outcome === "rating")?.estimate;
  const count = (label: "negative" | "neutral" | "positive") =>
    members.reduce((sum, m) => sum + Number(scores.label[m] === label), 0);
  return {
    type: typeOfNeed(typesOf(members, scores)),
    mentions: members.length,
    documents: documents.size,
    customers: new Set(own.map(({ customerId }) => customerId).filter((id) => id !== null)).size,
    negative: count("negative"),
    neutral: count("neutral"),
    positive: count("positive"),
    weekly,
    weekStart: weeks.start,
    ...trendOfWeeks(weekly, weekTotals),
    ratingEffect: stars?.value ?? null,
    ratingLow: stars?.low ?? null,
    ratingHigh: stars?.high ?? null,
    effects,
    topProducts: topProducts(own, background),
  };
}

/** How a need's share of all mentions changes in a quarter, by counts of the same weeks. */
export function trendOfWeeks(weekly: readonly number[], totals: readonly number[]) {
  const trend = fitTrend(weekly, totals, QUARTER_WEEKS);
  return {
    trend: trend?.change ?? null,
    trendP: trend?.p ?? null,
    direction: trend?.direction ?? ("flat" as const),
  };
}

/** The types of the mentions at `members`. */
export function typesOf(members: readonly number[], { type }: Scores): Intent[] {
  return members.flatMap((m) => type[m] ?? []);
}

/** Products that it is said of, with how much more often than of other products. */
function topProducts(own: readonly MeasuredMention[], { heard, productTotals }: Background) {
  const counts = new Map<number, number>();
  for (const { productId } of own)
    if (productId !== null) counts.set(productId, (counts.get(productId) ?? 0) + 1);
  return [...counts]
    .map(([productId, count]) => {
      const total = productTotals.get(productId) ?? count;
      const against = overIndex(count, total, own.length - count, heard - total);
      return { productId, mentions: count, lift: against?.value ?? 1 };
    })
    .sort((a, b) => b.mentions - a.mentions || a.productId - b.productId)
    .slice(0, TOP_PRODUCTS);
}
