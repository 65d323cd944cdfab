import { sentimentClass } from "@/lib/domain/needs/sentiment-class";
import {
  type PlannedDocument,
  type PlannedMention,
  type PlannedShop,
  WEEK,
} from "@/tests/factories/plan-shop";
import { NEEDS, type PlannedNeed, PRODUCTS } from "@/tests/factories/shop-phrases";

/** A mention of the plan with the database's ids around it. */
export interface PlacedMention {
  readonly id: string;
  readonly document: PlannedDocument;
  readonly documentIndex: number;
  readonly mention: PlannedMention;
}

/** One row of table need, and which mentions belong to it. */
export interface NeedSummary {
  readonly row: Record<string, unknown>;
  readonly members: readonly PlacedMention[];
}

export const OTHER_KEY = 0;

/** What the needs stage would have found in the planned shop: every count is taken from the mentions themselves. */
export function summariseNeeds(
  shop: PlannedShop,
  placed: readonly PlacedMention[],
  productIds: readonly number[],
): NeedSummary[] {
  const named = NEEDS.map((need) =>
    summarise(
      shop,
      need,
      placed.filter((item) => item.mention.need === need),
      placed,
      productIds,
    ),
  );
  const rest = placed.filter((item) => item.mention.need === null);
  return [...named, summarise(shop, null, rest, placed, productIds)];
}

function summarise(
  shop: PlannedShop,
  need: PlannedNeed | null,
  members: readonly PlacedMention[],
  all: readonly PlacedMention[],
  productIds: readonly number[],
): NeedSummary {
  const classes = members.map((item) => sentimentClass(item.mention.sentiment));
  const count = (wanted: string) => classes.filter((name) => name === wanted).length;
  const weekly = Array.from({ length: shop.weeks }, () => 0);
  for (const { document } of members) {
    const age = Math.floor((shop.until.getTime() - document.writtenAt.getTime()) / WEEK);
    const at = shop.weeks - 1 - age;
    weekly[at] = (weekly[at] ?? 0) + 1;
  }
  const late = sum(weekly.slice(-13));
  const early = sum(weekly.slice(-26, -13));
  const z = (late - early) / Math.sqrt(Math.max(1, late + early));
  const trendP = Math.min(1, Math.exp(-0.717 * Math.abs(z) - 0.416 * z * z));
  const trend = early > 0 ? late / early - 1 : null;
  const effect = need ? ratingEffect(members, all) : null;
  return {
    members,
    row: {
      key: need?.key ?? OTHER_KEY,
      nameEn: need?.nameEn ?? "Other",
      nameZh: need?.nameZh ?? "其他",
      type: need?.type ?? "praise",
      terms: JSON.stringify(
        (need ? [...need.en.slice(0, 2), ...need.zh.slice(0, 2)] : []).map((phrase, index) => ({
          term: phrase.split(" ").at(-1) ?? phrase,
          weight: 1 / (index + 1),
        })),
      ),
      mentions: members.length,
      documents: new Set(members.map((item) => item.documentIndex)).size,
      customers: new Set(members.map((item) => item.document.customer)).size,
      negative: count("negative"),
      neutral: count("neutral"),
      positive: count("positive"),
      weekly,
      weekStart: new Date(shop.until.getTime() + 1 - shop.weeks * WEEK),
      trend,
      trendP: trend === null ? null : trendP,
      direction: trend === null || trendP >= 0.05 ? "flat" : trend > 0 ? "rising" : "fading",
      ratingEffect: effect?.value ?? null,
      ratingLow: effect?.low ?? null,
      ratingHigh: effect?.high ?? null,
      topProducts: JSON.stringify(need ? topProducts(members, all, productIds) : []),
      isOther: need === null,
    },
  };
}

function ratingEffect(members: readonly PlacedMention[], all: readonly PlacedMention[]) {
  const inside = new Set(members.map((item) => item.documentIndex));
  const ratings = (wanted: boolean) => {
    const seen = new Map<number, number>();
    for (const { document, documentIndex } of all)
      if (document.rating !== null && inside.has(documentIndex) === wanted)
        seen.set(documentIndex, document.rating);
    return [...seen.values()];
  };
  const [having, lacking] = [ratings(true), ratings(false)];
  if (having.length < 10 || lacking.length < 10) return null;
  const value = mean(having) - mean(lacking);
  const half = 1.96 * Math.sqrt(variance(having) / having.length + variance(lacking) / lacking.length);
  return { value, low: value - half, high: value + half };
}

function topProducts(
  members: readonly PlacedMention[],
  all: readonly PlacedMention[],
  ids: readonly number[],
) {
  return PRODUCTS.map((_, product) => {
    const own = members.filter((item) => item.document.product === product).length;
    const total = all.filter((item) => item.document.product === product).length;
    const lift = total > 0 ? own / total / (members.length / all.length) : 0;
    return { productId: ids[product] ?? 0, mentions: own, lift };
  })
    .filter((item) => item.mentions > 0)
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, 5);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const variance = (values: readonly number[]) => {
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2)) / Math.max(1, values.length - 1);
};
