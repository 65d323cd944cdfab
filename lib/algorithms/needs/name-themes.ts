import { translateName } from "@/lib/algorithms/needs/translate-name";
import { classTfidf, topTerms } from "@/lib/algorithms/text/class-tfidf";
import type { Token } from "@/lib/algorithms/text/segment";

export interface ThemeDocument {
  readonly language: string;
  readonly tokens: readonly Token[];
}

export interface ThemeName {
  readonly en: string;
  readonly zh: string;
  /** Terms that set the theme apart, of both languages, heaviest first. */
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
}

const TERMS = 12;
/** Things that a name lists. */
const NAMED = 2;
const LEAST_SHARE = 0.05;
const FEWEST = 5;
const SIDES = ["en", "zh"] as const;
const BETWEEN = { en: ", ", zh: "、" };

/**
 * Names themes by the two things that set their documents apart most (nouns by class-based TF-IDF, language by
 * language): a subject has no phrase of its own, as a need has. A language with few of the documents takes its words
 * from the other's by the glossary. Names are unique. Cost: linear in the words.
 */
export function nameThemes(themes: readonly (readonly ThemeDocument[])[]): ThemeName[] {
  const heavy = Object.fromEntries(
    SIDES.map((side) => [
      side,
      classTfidf(
        themes.map((documents) =>
          documents.filter(({ language }) => language === side).map(({ tokens }) => thingsIn(tokens, side)),
        ),
        { minTexts: FEWEST },
      ),
    ]),
  ) as Record<(typeof SIDES)[number], ReturnType<typeof classTfidf>>;
  const used = { en: new Set<string>(), zh: new Set<string>() };
  return themes.map((documents, t) => {
    const termsOf = (side: "en" | "zh") => {
      const share =
        documents.filter(({ language }) => language === side).length / Math.max(1, documents.length);
      return share < LEAST_SHARE
        ? []
        : topTerms(heavy[side], t, TERMS).map(({ term, weight }) => ({ term, weight: weight * share }));
    };
    const own = { en: termsOf("en"), zh: termsOf("zh") };
    const words = (side: "en" | "zh") => {
      if (own[side].length > 0) return own[side].map(({ term }) => term);
      const other = side === "en" ? "zh" : "en";
      return own[other].map(({ term }) => translateName(term, other, "praise") ?? term);
    };
    const terms = [...own.en, ...own.zh].sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
    return {
      en: nameOf(words("en"), "en", used.en, t),
      zh: nameOf(words("zh"), "zh", used.zh, t),
      terms: terms.slice(0, TERMS),
    };
  });
}

function thingsIn(tokens: readonly Token[], side: "en" | "zh"): string[] {
  return tokens
    .filter(({ pos, stop, lemma }) => pos === "noun" && !stop && !/[\d@[\]]/.test(lemma))
    .filter(({ lemma }) => lemma.length > (side === "zh" ? 1 : 2))
    .map(({ lemma }) => lemma);
}

/** The first words, with one more while another theme has the same name. */
function nameOf(words: readonly string[], side: "en" | "zh", used: Set<string>, place: number): string {
  const apart = words.filter((word, i) => !words.slice(0, i).some((before) => before.includes(word)));
  for (let count = Math.min(NAMED, apart.length); count > 0 && count <= apart.length; count++) {
    const name = apart.slice(0, count).join(BETWEEN[side]);
    if (used.has(name)) continue;
    used.add(name);
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
  return `#${place + 1}`;
}
