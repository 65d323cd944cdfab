import { type NamedMention, proposePhrases } from "@/lib/algorithms/needs/propose-phrases";
import { translateName } from "@/lib/algorithms/needs/translate-name";
import { classTfidf, topTerms } from "@/lib/algorithms/text/class-tfidf";
import type { Intent } from "@/lib/algorithms/text/classify-intent";
import type { Token } from "@/lib/algorithms/text/segment";

export interface NeedToName {
  readonly mentions: readonly NamedMention[];
  readonly type: Intent;
}

export interface NeedName {
  readonly en: string;
  readonly zh: string;
  /** Terms that set the need apart, of both languages, heaviest first. */
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
}

/** A language with fewer mentions than this in a need gives no name of its own. */
const FEWEST_MENTIONS = 3;
const TERMS = 12;
const TERMS_EACH = 200;
const SIDES = ["en", "zh"] as const;

/**
 * Names needs in both languages from their customers' own words: class-based TF-IDF over all needs, language by
 * language, says which terms are a need's own; the best phrase of its mentions that holds them is the name. A
 * language that hardly speaks of the need gets a phrase from the glossary, or else the other language's name. Names
 * are unique among themselves and against `taken`; needs that come first choose first.
 * Cost: linear in the mentions' words.
 */
export function nameNeeds(needs: readonly NeedToName[], taken: Iterable<string> = []): NeedName[] {
  const before = [...taken].map((name) => name.toLowerCase());
  const used = { en: new Set(before), zh: new Set(before) };
  const models = {
    en: classTfidf(
      needs.map((need) => termsOf(need, "en")),
      { minTexts: 2 },
    ),
    zh: classTfidf(
      needs.map((need) => termsOf(need, "zh")),
      { minTexts: 2 },
    ),
  };
  return needs.map((need, c) => {
    const heavy = { en: topTerms(models.en, c, TERMS_EACH), zh: topTerms(models.zh, c, TERMS_EACH) };
    const share = (side: "en" | "zh") =>
      need.mentions.filter((mention) => mention.lang === side).length / Math.max(1, need.mentions.length);
    const fewest = Math.min(FEWEST_MENTIONS, Math.max(1, need.mentions.length / 2));
    const own = (side: "en" | "zh"): string | null => {
      if (share(side) * need.mentions.length < fewest) return null;
      const weights = new Map(heavy[side].map(({ term, weight }) => [term, weight]));
      const phrase = proposePhrases(need.mentions, side, weights).find(
        ({ text }) => !used[side].has(text.toLowerCase()),
      );
      return phrase?.text ?? nearestText(need.mentions, side);
    };
    const names = { en: own("en"), zh: own("zh") };
    for (const side of SIDES) {
      if (names[side] !== null) continue;
      const other = side === "en" ? "zh" : "en";
      const known = names[other];
      const terms = heavy[other].map(({ term }) => term);
      names[side] = (known && translateName(known, terms, other, need.type)) ?? known;
    }
    const everything = [...heavy.zh, ...heavy.en];
    const last = everything[0]?.term ?? `#${c + 1}`;
    const chosen = {
      en: unique(names.en ?? last, [...heavy.en, ...heavy.zh], used.en),
      zh: unique(names.zh ?? last, everything, used.zh),
    };
    const terms = SIDES.flatMap((side) =>
      heavy[side].map(({ term, weight }) => ({ term, weight: weight * share(side) })),
    );
    terms.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
    return { ...chosen, terms: terms.slice(0, TERMS) };
  });
}

function termsOf(need: NeedToName, side: "en" | "zh"): string[][] {
  return need.mentions
    .filter((mention) => mention.lang === side)
    .map((mention) => mention.tokens.filter(isTerm).map((token) => token.lemma));
}

/** Order numbers, addresses and the like are nobody's need. */
function isTerm(token: Token): boolean {
  return !token.stop && token.pos !== "num" && !/[\d@]/.test(token.lemma);
}

/** Where no phrase can be cut: the shortest of the mentions nearest to the middle, whole. */
function nearestText(mentions: readonly NamedMention[], side: "en" | "zh"): string | null {
  const near = mentions
    .filter((mention) => mention.lang === side)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, 10);
  const most = side === "zh" ? 12 : 48;
  const bare = near.map((mention) => mention.text.replace(/[\s.,!?。，！？~～…]+$/u, ""));
  const short = bare.filter((text) => text.length <= most).sort((a, b) => a.length - b.length);
  const text = short.find((candidate) => candidate.length >= (side === "zh" ? 3 : 6)) ?? short[0];
  return text ? text.charAt(0).toUpperCase() + text.slice(1) : null;
}

/** The name, told apart by a term of its own where another need has it already. */
function unique(name: string, terms: readonly { readonly term: string }[], used: Set<string>): string {
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
