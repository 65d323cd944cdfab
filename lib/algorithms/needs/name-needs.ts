import { countUsage } from "@/lib/algorithms/needs/count-usage";
import type { NamedMention } from "@/lib/algorithms/needs/named-mention";
import { type Phrase, proposePhrases } from "@/lib/algorithms/needs/propose-phrases";
import { translateName } from "@/lib/algorithms/needs/translate-name";
import { classTfidf, topTerms } from "@/lib/algorithms/text/class-tfidf";
import type { Intent } from "@/lib/algorithms/text/classify-intent";
import { withoutIdentifiers } from "@/lib/algorithms/text/identifiers";
import type { Token } from "@/lib/algorithms/text/segment";

type Side = "en" | "zh";
type Term = { readonly term: string; readonly weight: number };

export interface NeedToName {
  readonly mentions: readonly NamedMention[];
  readonly type: Intent;
  /** The names of the need that it goes on from, which it keeps. */
  readonly earlier?: { readonly nameEn: string; readonly nameZh: string } | null;
}

/** What a need may be called, before the phrases are held against its middle. */
export interface NameProposal {
  /** Its own phrases in each language, best first; null where the language hardly speaks of it. */
  readonly phrases: { readonly en: readonly Phrase[] | null; readonly zh: readonly Phrase[] | null };
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
const TERMS = 12;
const TERMS_EACH = 200;
/** Phrases that are held against the need's middle. */
const PHRASES = 12;
/** How much nearness to the middle counts beside the words. */
const NEARNESS = 3;
/** How much better a name is that both languages can say. */
const PLAIN = 1.25;
const SIDES = ["en", "zh"] as const;
const HAN = /\p{Script=Han}/u;

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
    const phrasesOf = (side: Side): Phrase[] | null => {
      const fewest = Math.min(FEWEST_MENTIONS, Math.max(1, need.mentions.length / 2));
      if (count(side) < Math.max(fewest, LEAST_SHARE * need.mentions.length)) return null;
      const weights = new Map(heavy[side].map(({ term, weight }) => [term, weight]));
      const phrases = proposePhrases(need.mentions, side, need.type, weights, usage[side]).slice(0, PHRASES);
      return phrases.length > 0 ? phrases : wholeTexts(need.mentions, side);
    };
    const terms = SIDES.flatMap((side) => {
      const share = count(side) / Math.max(1, need.mentions.length);
      return heavy[side].map(({ term, weight }) => ({ term, weight: weight * share }));
    });
    terms.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
    proposals.push({ phrases: { en: phrasesOf("en"), zh: phrasesOf("zh") }, terms: terms.slice(0, TERMS) });
    yield { step: c + 1, loss: needs.length };
  }
  return proposals;
}

/** Cosines of phrases' own vectors. */
export interface Nearness {
  toNeed(c: number, phrase: string): number;
  between(phrase: string, other: string): number;
}

/**
 * Chooses among the proposals: the phrase that scores well by its words and lies near the need's middle; the language
 * that says less of the need then takes one near to the first one's, so that both names say the same. A language that
 * hardly speaks of the need gets a plain phrase from the glossary, or else the other language's words. Names are unique
 * among themselves; needs that come first choose first, after those that keep the name of an earlier run.
 */
export function chooseNames(
  needs: readonly NeedToName[],
  proposals: readonly NameProposal[],
  nearness: Nearness,
): NeedName[] {
  const earlier = needs.flatMap((need) => need.earlier ?? []);
  const used = {
    en: new Set(earlier.map(({ nameEn }) => nameEn.toLowerCase())),
    zh: new Set(earlier.map(({ nameZh }) => nameZh.toLowerCase())),
  };
  const keys = { en: new Set<string>(), zh: new Set<string>() };
  return proposals.map(({ phrases, terms }, c) => {
    const kept = needs[c]?.earlier;
    const { type = "complaint", mentions = [] } = needs[c] ?? {};
    if (kept) return { en: kept.nameEn, zh: kept.nameZh, terms };
    const own = (side: Side, other: string | null): string | null => {
      const near = (text: string) =>
        nearness.toNeed(c, text) + (other === null ? 0 : nearness.between(text, other));
      const alone = phrases[side === "en" ? "zh" : "en"] === null;
      const plain = (text: string) => alone && translateName(text, side, type) !== null;
      const rated = rate(phrases[side] ?? [], near, plain);
      const free = rated.find(
        ({ text, key }) => !used[side].has(text.toLowerCase()) && (key === "" || !keys[side].has(key)),
      );
      const best = free ?? rated[0];
      if (best) keys[side].add(best.key);
      return best?.text ?? null;
    };
    const first = mentions.filter(({ lang }) => lang === "zh").length * 2 > mentions.length ? "zh" : "en";
    const lead = own(first, null);
    const second = own(first === "zh" ? "en" : "zh", lead);
    const names = first === "zh" ? { zh: lead, en: second } : { en: lead, zh: second };
    const last = terms[0]?.term ?? `#${c + 1}`;
    // Where another need bears the translation, the other language's own words tell the two apart.
    const inOther = (name: string | null, from: Side, to: Side) => {
      const said = name && translateName(name, from, type);
      return said && !used[to].has(said.toLowerCase()) ? said : name;
    };
    const chosen = {
      en: names.en ?? inOther(names.zh, "zh", "en") ?? last,
      zh: names.zh ?? inOther(names.en, "en", "zh") ?? last,
    };
    return {
      en: unique(chosen.en, phrases.en ? terms.filter(({ term }) => !HAN.test(term)) : [], used.en),
      zh: unique(chosen.zh, phrases.zh ? terms : [], used.zh),
      terms,
    };
  });
}

/** Best first. `plain`: whether a phrase can be said in a language that has no phrases of its own. */
function rate(
  phrases: readonly Phrase[],
  nearnessOf: (text: string) => number,
  plain: (text: string) => boolean,
): Phrase[] {
  const near = phrases.map(({ text }) => Math.max(0, nearnessOf(text)));
  const most = Math.max(1e-6, ...near);
  return phrases
    .map((phrase, i) => {
      const nearness = ((near[i] ?? 0) / most) ** NEARNESS;
      return { ...phrase, score: phrase.score * nearness * (plain(phrase.text) ? PLAIN : 1) };
    })
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
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
    .map((text) => ({ text: text.charAt(0).toUpperCase() + text.slice(1), score: 1, key: "" }));
}

/** The name, told apart by a term of the need's own where another need has it already. */
function unique(name: string, terms: readonly Term[], used: Set<string>): string {
  const lower = name.toLowerCase();
  const parts = terms.map(({ term }) => term).filter((term) => !lower.includes(term));
  const options = [name, ...parts.map((term) => `${name} (${term})`)];
  let chosen = options.find((option) => !used.has(option.toLowerCase()));
  for (let n = 2; chosen === undefined; n++) {
    if (!used.has(`${lower} ${n}`)) chosen = `${name} ${n}`;
  }
  used.add(chosen.toLowerCase());
  return chosen;
}
