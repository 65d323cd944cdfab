import { sentimentWords } from "@/lib/algorithms/text/data/sentiment-words";
import { longestFirst } from "@/lib/algorithms/text/longest-first";

export interface LexiconScore {
  readonly positive: number;
  readonly negative: number;
}

const ZH = new RegExp(
  `(?<good>${longestFirst(sentimentWords.zh.positive)})|(?<bad>${longestFirst(sentimentWords.zh.negative)})`,
  "gu",
);
const ZH_NEGATED = new RegExp(
  `(?:${longestFirst(sentimentWords.zh.negators)})(?:是|很|太|那么|什么|怎么|得)?$`,
  "u",
);
const good = new Set<string>(sentimentWords.en.positive);
const bad = new Set<string>(sentimentWords.en.negative);
const negators = new Set<string>(sentimentWords.en.negators);
/** An English negator reaches over at most this many words. */
const REACH = 3;

/**
 * Counts the judging words of a text in either language; a word behind a negator counts for the other side ("not
 * good", 不好用). Cost: linear in the text.
 */
export function scoreLexicon(text: string): LexiconScore {
  let positive = 0;
  let negative = 0;
  const count = (isGood: boolean, negated: boolean) => {
    if (isGood !== negated) positive++;
    else negative++;
  };
  for (const hit of text.matchAll(ZH)) {
    const before = text.slice(Math.max(0, hit.index - 5), hit.index);
    count(hit.groups?.good !== undefined, ZH_NEGATED.test(before));
  }
  let lastNegator = Number.NEGATIVE_INFINITY;
  let position = 0;
  for (const [found] of text.toLowerCase().matchAll(/[a-z]+(?:['’][a-z]+)?|[.,;!?]/g)) {
    const word = found.replace("’", "'");
    position++;
    if (/^[.,;!?]/.test(word)) lastNegator = Number.NEGATIVE_INFINITY;
    else if (negators.has(word)) lastNegator = position;
    else if (good.has(word)) count(true, position - lastNegator <= REACH);
    else if (bad.has(word)) count(false, position - lastNegator <= REACH);
  }
  return { positive, negative };
}
