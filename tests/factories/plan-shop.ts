import { createRandom } from "@/lib/algorithms/random";
import { FILLERS, NEEDS, PERSONAS, type PlannedNeed, PRODUCTS } from "@/tests/factories/shop-phrases";

export const DAY = 86_400_000;
export const WEEK = 7 * DAY;

export interface PlannedMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly need: PlannedNeed | null;
  readonly sentiment: number;
}

export interface PlannedDocument {
  readonly source: "review" | "dialogue";
  readonly language: "en" | "zh";
  readonly customer: number;
  readonly product: number;
  readonly rating: number | null;
  readonly text: string;
  readonly writtenAt: Date;
  readonly mentions: readonly PlannedMention[];
}

export interface PlannedShop {
  readonly weeks: number;
  readonly until: Date;
  /** A customer's persona key; null is none. */
  readonly personaOf: readonly (number | null)[];
  readonly documents: readonly PlannedDocument[];
  readonly orders: readonly { customer: number; product: number; quantity: number; at: Date }[];
  readonly events: readonly { customer: number; product: number; type: "view" | "cart"; at: Date }[];
}

export interface PlanOptions {
  readonly seed: number;
  readonly until: Date;
  readonly weeks: number;
  readonly customers: number;
  readonly documents: number;
}

/** A shop as it might be, from a seed: customers with leanings, what they say week by week, what they buy. */
export function planShop(options: PlanOptions): PlannedShop {
  const random = createRandom(options.seed);
  const pick = <T>(items: readonly T[]): T => items[random.integer(items.length)] as T;
  const personaOf = Array.from({ length: options.customers }, (_, index) =>
    index % 15 === 14 ? null : (PERSONAS[index % PERSONAS.length]?.key ?? null),
  );

  const pickNeed = (age: number, persona: number | null): PlannedNeed => {
    const weights = NEEDS.map(
      (need) =>
        need.weight * need.course(age) * (persona !== null && need.personas.includes(persona) ? 3 : 1),
    );
    return NEEDS[pickWeighted(weights, random.next())] ?? pick(NEEDS);
  };

  // A week is as busy as the needs that are voiced in it.
  const volumes = Array.from({ length: options.weeks }, (_, age) =>
    NEEDS.reduce((sum, need) => sum + need.weight * need.course(age), 0),
  );
  const documents: PlannedDocument[] = [];
  for (let index = 0; index < options.documents; index++) {
    const newest = index === 0;
    const age = newest ? 0 : pickWeighted(volumes, random.next());
    const customer = random.integer(options.customers);
    const language = random.next() < 0.5 ? "en" : "zh";
    const source = index % 9 === 8 ? "dialogue" : "review";
    const first = pickNeed(age, personaOf[customer] ?? null);
    const product = first.products.length > 0 ? pick(first.products) : random.integer(PRODUCTS.length);
    const others = NEEDS.filter((need) => need !== first && need.products.includes(product));
    const said: (PlannedNeed | null)[] = [first];
    if (others.length > 0 && random.next() < 0.45) said.push(pick(others));
    if (random.next() < 0.3) said.unshift(null);
    const { text, mentions } = write(said, language, pick, random.normal);
    const mean = mentions.reduce((sum, mention) => sum + mention.sentiment, 0) / mentions.length;
    const rating = Math.min(5, Math.max(1, Math.round(3.4 + 1.8 * mean + 0.5 * random.normal())));
    documents.push({
      source,
      language,
      customer,
      product,
      rating: source === "review" ? rating : null,
      text,
      writtenAt: newest
        ? options.until
        : new Date(options.until.getTime() - age * WEEK - random.integer(6 * DAY) - 3_600_000),
      mentions,
    });
  }

  const dated = (count: number) =>
    Array.from({ length: count }, () => ({
      customer: random.integer(options.customers),
      product: random.integer(PRODUCTS.length),
      at: new Date(options.until.getTime() - random.integer(options.weeks * WEEK)),
    }));
  return {
    weeks: options.weeks,
    until: options.until,
    personaOf,
    documents,
    orders: dated(options.customers * 6).map((row) => ({ ...row, quantity: 1 + random.integer(3) })),
    events: dated(options.customers * 10).map((row, index) => ({
      ...row,
      type: index % 6 === 0 ? "cart" : "view",
    })),
  };
}

/** The position that a number of 0 to 1 falls on when each takes room by its weight. */
function pickWeighted(weights: readonly number[], uniform: number): number {
  let left = uniform * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left <= 0) return index;
  }
  return weights.length - 1;
}

/** Joins what is said into one text and notes where each part lies in it. */
function write(
  said: readonly (PlannedNeed | null)[],
  language: "en" | "zh",
  pick: <T>(items: readonly T[]) => T,
  normal: () => number,
): { text: string; mentions: PlannedMention[] } {
  let text = "";
  const mentions = said.map((need): PlannedMention => {
    const phrase = pick(need ? need[language] : FILLERS[language]);
    const shown = language === "en" ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
    if (text) text += language === "en" ? " " : "";
    const start = text.length;
    text += shown;
    const end = text.length;
    if (!shown.endsWith("?")) text += language === "en" ? "." : "。";
    const sentiment = Math.max(-1, Math.min(1, (need?.sentiment ?? 0) + 0.18 * normal()));
    return { text: shown, start, end, need, sentiment };
  });
  return { text, mentions };
}
