import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { productWords } from "@/lib/algorithms/search/data/product-words";
import { domainWords } from "@/lib/algorithms/text/data/domain-words";

/** Words of a text as search compares them: lower case, half width, English without its plural. */
export interface WordCutter {
  /** Every word, and the shorter words inside long ones: what a title is found by. */
  all(text: string): string[];
  /** The longest words one after another: what a query asks for. */
  longest(text: string): string[];
}

const FREQUENCY = 20_000;
const RUN = /\p{Script=Han}+|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’+]*|[\p{L}\p{N}]+/gu;

/**
 * Cuts with jieba's dictionary, the shop words, what shops sell, and `userWords`. Loads in .15 s. Cost: some 50,000
 * titles a second; English words are only stemmed, which the tagger of reviews is too slow for.
 */
export function createWordCutter(userWords: readonly string[] = []): WordCutter {
  const jieba = Jieba.withDict(dict);
  const known = new Set([
    ...domainWords.map(([word]) => word),
    ...productWords.flatMap(({ zh }) => zh),
    ...userWords.map((word) => word.toLowerCase()),
  ]);
  const lines = [...known].filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  jieba.loadDict(Buffer.from(lines.map((word) => `${word} ${FREQUENCY} n\n`).join("")));
  const cut = (text: string, han: (run: string) => string[]): string[] =>
    (foldText(text).match(RUN) ?? []).flatMap((run) =>
      /^\p{Script=Han}/u.test(run) ? han(run) : [stemEnglish(run)],
    );
  return {
    all: (text) => cut(text, (run) => jieba.cutForSearch(run, true)),
    longest: (text) => cut(text, (run) => jieba.cut(run, true)),
  };
}

/** Half width, lower case, a number and its unit together: "５０ ML" -> "50ml". */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d)\s+(?=(?:ml|g|kg|l|cm|mm|oz|gb|tb|w|v)\b)/g, "$1");
}

/** The singular of an English word, by its ending alone: "lashes" -> "lash", "batteries" -> "battery". */
export function stemEnglish(word: string): string {
  const plain = word.replace(/['’]s?$/, "").replace(/\+$/, "");
  if (plain.length < 4 || /\d/.test(plain) || /(?:ss|us|is)$/.test(plain)) return plain;
  if (/ies$/.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x|zz)es$/.test(plain)) return plain.slice(0, -2);
  return plain.replace(/s$/, "");
}
