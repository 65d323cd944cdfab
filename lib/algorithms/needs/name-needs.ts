import { countUsage } from "@/lib/algorithms/needs/count-usage";
import type { NamedMention } from "@/lib/algorithms/needs/named-mention";
import { type Phrase, proposePhrases } from "@/lib/algorithms/needs/propose-phrases";
import { classTfidf, topTerms } from "@/lib/algorithms/text/class-tfidf";
import type { Intent } from "@/lib/algorithms/text/classify-intent";
import { withoutIdentifiers } from "@/lib/algorithms/text/identifiers";
import type { Token } from "@/lib/algorithms/text/segment";
import { capitalise } from "@/lib/domain/capitalise";
import { NEUTRAL_BAND } from "@/lib/domain/needs/sentiment-class";

export type Side = "en" | "zh";
export type Term = { readonly term: string; readonly weight: number };

export interface NeedToName {
  readonly mentions: readonly NamedMention[];
  readonly type: Intent;
  /** The names of the need that it goes on from, which it keeps. */
  readonly earlier?: { readonly nameEn: string; readonly nameZh: string } | null;
}

export interface Phrases {
  readonly en: readonly Phrase[] | null;
  readonly zh: readonly Phrase[] | null;
}

/** What a need may be called, before the phrases are held against its middle. */
export interface NameProposal {
  /** Its own phrases in each language, best first; null where the language hardly speaks of it. */
  readonly phrases: Phrases;
  /** Where a good part of its mentions judge the other way: what those say. */
  readonly against: Phrases | null;
  /** Terms that set the need apart, heaviest first. */
  readonly terms: readonly Term[];
}

export interface NeedName {
  readonly en: string;
  readonly zh: string;
  /** Terms that set the need apart, of both languages, heaviest first. */
  readonly terms: readonly Term[];
}

/** A language with fewer mentions of a need, or a smaller share of them, gives no name of its own. */
const FEWEST_MENTIONS = 3;
const LEAST_SHARE = 0.03;
/** Below this share a language's own phrases must say something, or the other's are translated. */
const FEW_SHARE = 0.3;
const TERMS = 12;
const TERMS_EACH = 200;
/** Phrases that are held against the need's middle. */
const PHRASES = 12;
/** A need is of two minds from this share of its judging mentions on the smaller side, and so many of them. */
const TWO_MINDS = { share: 0.3, mentions: 10 } as const;
const SIDES = ["en", "zh"] as const;

/**
 * Proposes names for needs in both languages from their customers' own words: class-based TF-IDF over all needs,
 * language by language, says which terms are a need's own; `proposePhrases` cuts and scores. Yields after each need.
 * Cost: linear in the mentions' words.
 */
export function* proposeNames(
  needs: readonly NeedToName[],
): Generator<{ step: number; loss: number }, NameProposal[]> {
  const all = needs.flatMap(({ mentions }) => mentions);
  const models = {} as Record<Side, ReturnType<typeof classTfidf>>;
  const usage = {} as Record<Side, ReturnType<typeof countUsage>>;
  for (const side of SIDES) {
    models[side] = classTfidf(
      needs.map((need) => termsOf(need, side)),
      { minTexts: 2 },
    );
    usage[side] = countUsage(all, side);
    yield { step: 0, loss: needs.length };
  }
  const proposals: NameProposal[] = [];
  for (const [c, need] of needs.entries()) {
    const heavy = { en: topTerms(models.en, c, TERMS_EACH), zh: topTerms(models.zh, c, TERMS_EACH) };
    const count = (side: Side) => need.mentions.filter((mention) => mention.lang === side).length;
    const phrasesOf = (side: Side, mentions: readonly NamedMention[], type: Intent): Phrase[] | null => {
      const fewest = Math.min(FEWEST_MENTIONS, Math.max(1, need.mentions.length / 2));
      if (count(side) < Math.max(fewest, LEAST_SHARE * need.mentions.length)) return null;
      const few = count(side) < FEW_SHARE * need.mentions.length;
      const weights = new Map(heavy[side].map(({ term, weight }) => [term, weight]));
      const phrases = proposePhrases(mentions, side, type, weights, usage[side]).slice(0, PHRASES);
      if (phrases.length > 0) return few && phrases.every(({ weak }) => weak) ? null : phrases;
      return count(side) * 2 > need.mentions.length ? wholeTexts(mentions, side) : null;
    };
    const both = (mentions: readonly NamedMention[], type: Intent): Phrases => ({
      en: phrasesOf("en", mentions, type),
      zh: phrasesOf("zh", mentions, type),
    });
    const { own, against } = sidesOf(need);
    const terms = SIDES.flatMap((side) => {
      const share = count(side) / Math.max(1, need.mentions.length);
      return heavy[side].map(({ term, weight }) => ({ term, weight: weight * share }));
    });
    terms.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
    proposals.push({
      phrases: both(own, need.type),
      against: against && both(against, need.type === "praise" ? "complaint" : "praise"),
      terms: terms.slice(0, TERMS),
    });
    yield { step: c + 1, loss: needs.length };
  }
  return proposals;
}

/**
 * The mentions that a need is named by, and those of the other mind where they are many: a need of praise that also
 * complains is told by both.
 */
function sidesOf({ mentions, type }: NeedToName): {
  own: readonly NamedMention[];
  against: readonly NamedMention[] | null;
} {
  if (type !== "praise" && type !== "complaint") return { own: mentions, against: null };
  const good = mentions.filter(({ sentiment = 0 }) => sentiment > NEUTRAL_BAND);
  const bad = mentions.filter(({ sentiment = 0 }) => sentiment < -NEUTRAL_BAND);
  const [own, against] = type === "praise" ? [good, bad] : [bad, good];
  const fewest = Math.max(TWO_MINDS.mentions, TWO_MINDS.share * (good.length + bad.length));
  return against.length < fewest ? { own: mentions, against: null } : { own, against };
}

function termsOf(need: NeedToName, side: Side): string[][] {
  return need.mentions
    .filter((mention) => mention.lang === side)
    .map((mention) => mention.tokens.filter(isTerm).map((token) => token.lemma));
}

/** Order numbers, addresses and the like are nobody's need. */
function isTerm(token: Token): boolean {
  return !token.stop && token.pos !== "num" && !/[\d@]/.test(token.lemma);
}

/** Where no phrase can be cut: the shortest of the mentions nearest to the middle, whole. */
function wholeTexts(mentions: readonly NamedMention[], side: Side): Phrase[] {
  const most = side === "zh" ? 16 : 60;
  return mentions
    .filter((mention) => mention.lang === side && withoutIdentifiers(mention.text) === null)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, 10)
    .map((mention) => mention.text.replace(/[\s.,!。，！~～…]+$/u, ""))
    .filter((text) => text.length > 0 && text.length <= most)
    .map((text) => ({ text: capitalise(text), score: 1, key: "", weak: true }));
}
