import { stopWords } from "@/lib/algorithms/text/data/stop-words";
import type { Language } from "@/lib/algorithms/text/detect-language";
import { createPhraseJoiner } from "@/lib/algorithms/text/join-phrases";
import { readEnglish } from "@/lib/algorithms/text/read-english";
import { type ChineseWord, createChineseTagger, startsWithHan } from "@/lib/algorithms/text/tag-chinese";

export type PartOfSpeech = "noun" | "verb" | "adj" | "adv" | "num" | "pron" | "other";

/** A word at `start` <= offset < `end` of its text. */
export interface Token {
  readonly text: string;
  /** Lower-case dictionary form, in Chinese the word itself; what a synonym stands for in its place. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
  /** A word without a subject of its own, or a single mark: not for keywords and names. */
  readonly stop: boolean;
}

export interface Segmenter {
  /** The words of a text, punctuation left out; in Chinese, what is said in English by the English reader. Text in an unknown language is cut at its spaces. */
  segment(text: string, language: Language): Token[];
  /** The same, with the tagger's own words of a Chinese text, which tell places and people apart; else none. */
  read(text: string, language: Language): { tokens: Token[]; tagged: readonly ChineseWord[] };
}

export interface SegmenterOptions {
  /** Words the shop wants kept whole (product names, materials); nouns unless a tag is given as "word/tag". */
  readonly userWords?: readonly string[];
  /** Words that the shop calls no subjects, and terms that stand for others, in lower case. */
  readonly stopWords?: ReadonlySet<string>;
  readonly synonyms?: ReadonlyMap<string, string>;
}

const ENGLISH_POS: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: "noun",
  PROPN: "noun",
  VERB: "verb",
  AUX: "verb",
  ADJ: "adj",
  ADV: "adv",
  NUM: "num",
  PRON: "pron",
};

/**
 * A segmenter for both languages: jieba with our list of shop words and the shop's own for Chinese, wink-nlp for
 * English, with the shop's own phrases as one noun each. Loads in .15 s and some 60 MB, so make one a process. Cost: about 30,000 Chinese clauses and 5,000
 * English ones a second.
 */
export function createSegmenter(options: SegmenterOptions = {}): Segmenter {
  const tagChinese = createChineseTagger(options.userWords ?? []);
  const chinese = (tagged: readonly ChineseWord[]): Token[] =>
    tagged.map(({ text, pos, start, end }) => {
      const lemma = text.toLowerCase();
      const stop = stopWords.zh.has(lemma) || stopWords.en.has(lemma) || pos === "num" || !isWord(lemma);
      return { text, lemma, pos, start, end, stop };
    });
  const english = (text: string): Token[] =>
    readEnglish(text).map((word) => {
      const pos = ENGLISH_POS[word.tag] ?? "other";
      const listed = stopWords.en.has(word.lemma.replace("’", "'"));
      const stop = listed || pos === "num" || pos === "pron" || !isWord(word.lemma);
      return { text: word.text, lemma: word.lemma, pos, start: word.start, end: word.end, stop };
    });
  const joinPhrases = createPhraseJoiner(options.userWords ?? []);
  const { stopWords: own = new Set(), synonyms = new Map<string, string>() } = options;
  const asTheShopSays = (token: Token): Token => {
    const word = token.text.toLowerCase();
    const lemma = synonyms.get(word) ?? synonyms.get(token.lemma) ?? token.lemma;
    const stop = token.stop || own.has(word) || own.has(token.lemma);
    return lemma === token.lemma && stop === token.stop ? token : { ...token, lemma, stop };
  };
  const read: Segmenter["read"] = (text, language) => {
    const isChinese = language === "zh" || (language === "en" && HAN.test(text));
    const tagged = isChinese ? tagChinese(text) : [];
    const found = isChinese
      ? withEnglishPhrases(text, chinese(tagged), english)
      : language === "en"
        ? english(text)
        : atSpaces(text);
    const joined = withoutMasks(text, joinPhrases(text, found));
    return { tokens: own.size + synonyms.size > 0 ? joined.map(asTheShopSays) : joined, tagged };
  };
  return { read, segment: (text, language) => read(text, language).tokens };
}

const HAN = /\p{Script=Han}/u;
const ENGLISH_PHRASE =
  /\p{Script=Latin}[\p{Script=Latin}'’]*(?:[ -]\p{Script=Latin}[\p{Script=Latin}'’]*)+/gu;

/** Reads what a Chinese clause says in English (这款 phone 的 battery life) by the reader of English. */
function withEnglishPhrases(text: string, tokens: Token[], english: (text: string) => Token[]): Token[] {
  const phrases = [...text.matchAll(ENGLISH_PHRASE)];
  if (phrases.length === 0) return tokens;
  const inPhrase = ({ start }: Token) =>
    phrases.some((phrase) => start >= phrase.index && start < phrase.index + phrase[0].length);
  const read = phrases.flatMap((phrase) =>
    english(phrase[0]).map((token) => ({
      ...token,
      start: token.start + phrase.index,
      end: token.end + phrase.index,
    })),
  );
  return [...tokens.filter((token) => !inPhrase(token)), ...read].sort((a, b) => a.start - b.start);
}

/** What stands for masked words ([phone], [订单x]) is no subject. */
function withoutMasks(text: string, tokens: Token[]): Token[] {
  if (!text.includes("[")) return tokens;
  const masks = [...text.matchAll(/\[\p{L}{1,12}\]/gu)];
  return tokens.map((token) => {
    const masked = masks.some(
      (mask) => token.start >= mask.index && token.end <= mask.index + mask[0].length,
    );
    return masked ? { ...token, stop: true } : token;
  });
}

/** One Latin letter or one digit is no word; one Han character is. */
function isWord(lemma: string): boolean {
  return startsWithHan(lemma) || HAN.test(lemma) || (lemma.length > 1 && /\p{L}/u.test(lemma));
}

function atSpaces(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map((found) => ({
    text: found[0],
    lemma: found[0].toLowerCase(),
    pos: "other",
    start: found.index,
    end: found.index + found[0].length,
    stop: found[0].length < 2,
  }));
}
