import { plainThing } from "@/lib/algorithms/needs/say-plainly";
import { translateName } from "@/lib/algorithms/needs/translate-name";
import { classTfidf, topTerms } from "@/lib/algorithms/text/class-tfidf";
import type { Token } from "@/lib/algorithms/text/segment";
import { capitalise } from "@/lib/domain/capitalise";

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
/** A word that is about as frequent elsewhere (fit, colour, 质量) says nothing of a theme. */
const LEAST_LIFT = 2;
/** 这是, 那种: taken for nouns, but they point at some. */
const POINTING = /^[这那]/;
type Side = "en" | "zh";
const BETWEEN = { en: ", ", zh: "、" };

/**
 * Names themes by the two things that set their documents apart most (nouns by class-based TF-IDF, language by
 * language, that its documents have at least twice as often as the others): a subject has no phrase of its own, as a
 * need has. A language with few of the documents takes its words from the other's by the glossary. Names are unique.
 * Cost: linear in the words.
 */
export function nameThemes(themes: readonly (readonly ThemeDocument[])[]): ThemeName[] {
  const things = { en: apartIn(themes, "en", thingsIn), zh: apartIn(themes, "zh", thingsIn) };
  // Documents that share no thing are told by what they do or are.
  const words = { en: apartIn(themes, "en", wordsIn), zh: apartIn(themes, "zh", wordsIn) };
  const heavy = (side: Side, t: number) => (things[side][t]?.length ? things : words)[side][t] ?? [];
  const used = { en: new Set<string>(), zh: new Set<string>() };
  return themes.map((documents, t) => {
    const termsOf = (side: Side) => {
      const share =
        documents.filter(({ language }) => language === side).length / Math.max(1, documents.length);
      return share < LEAST_SHARE
        ? []
        : heavy(side, t).map(({ term, weight }) => ({ term, weight: weight * share }));
    };
    const own = { en: termsOf("en"), zh: termsOf("zh") };
    const listed = (side: Side) => {
      if (own[side].length > 0) return own[side].map(({ term }) => term);
      const other = side === "en" ? "zh" : "en";
      return own[other].map(
        ({ term }) => translateName(term, other, "praise") ?? plainThing(term, other) ?? term,
      );
    };
    const terms = [...own.en, ...own.zh].sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
    return {
      en: nameOf(listed("en"), "en", used.en, t),
      zh: nameOf(listed("zh"), "zh", used.zh, t),
      terms: terms.slice(0, TERMS),
    };
  });
}

/** Per theme the heaviest things of its documents of a language that set it apart; all of the heaviest where none does. */
function apartIn(
  themes: readonly (readonly ThemeDocument[])[],
  side: Side,
  wordsOf: (tokens: readonly Token[], side: Side) => string[],
): { term: string; weight: number }[][] {
  const texts = themes.map((documents) =>
    documents.filter(({ language }) => language === side).map(({ tokens }) => wordsOf(tokens, side)),
  );
  const model = classTfidf(texts, { minTexts: FEWEST });
  const counts = texts.map(countTexts);
  const all = countTexts(texts.flat());
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  return texts.map((own, t) => {
    const heaviest = topTerms(model, t, TERMS);
    const apart = heaviest.filter(({ term }) => {
      const here = counts[t]?.get(term) ?? 0;
      const share = here / Math.max(1, own.length);
      return share >= (LEAST_LIFT * ((all.get(term) ?? 0) - here)) / Math.max(1, size - own.length);
    });
    return apart.length > 0 ? apart : heaviest;
  });
}

/** In how many texts each word stands. */
function countTexts(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function thingsIn(tokens: readonly Token[], side: Side): string[] {
  return wordsIn(
    tokens.filter(({ pos }) => pos === "noun"),
    side,
  );
}

function wordsIn(tokens: readonly Token[], side: Side): string[] {
  return tokens
    .filter(({ stop, lemma }) => !stop && !/[\d@[\]]/.test(lemma))
    .filter(({ lemma }) => lemma.length > (side === "zh" ? 1 : 2) && !POINTING.test(lemma))
    .map(({ lemma }) => lemma);
}

/** The first words, with one more while another theme has the same name. */
function nameOf(words: readonly string[], side: Side, used: Set<string>, place: number): string {
  const apart = words.filter((word, i) => !words.slice(0, i).some((before) => before.includes(word)));
  for (let count = Math.min(NAMED, apart.length); count > 0 && count <= apart.length; count++) {
    const name = apart.slice(0, count).join(BETWEEN[side]);
    if (used.has(name)) continue;
    used.add(name);
    return capitalise(name);
  }
  return `#${place + 1}`;
}
