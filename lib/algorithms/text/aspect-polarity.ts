import { scoreLexicon } from "@/lib/algorithms/text/score-lexicon";
import { lexiconBalance } from "@/lib/algorithms/text/sentiment-model";
import type { Clause } from "@/lib/algorithms/text/split-clauses";

/** An aspect's place in its text. */
export interface AspectPlace {
  readonly start: number;
  readonly end: number;
}

/** How far around an aspect words are heard, in UTF-16 units: some seven English words, ten Han characters. */
const REACH_LATIN = 40;
const REACH_HAN = 10;
const HAN = /\p{Script=Han}/u;
/** What the whole text's log odds and the words around weigh beside the clause's log odds. */
const TEXT_WEIGHT = 0.5;
const WORDS_WEIGHT = 2;
/** The three say much the same: their sum is too sure. */
const SHRINK = 0.75;
/** "better than the keyboard", 比键盘好: the judgement is on what stands before. */
const WORSE_SIDE =
  /(?:\b(?:than|(?:not|n['’]t|never)(?: [a-z]+){0,2} as [a-z]+ as)(?:\s+(?!is\b|are\b|was\b|were\b)[\p{L}'’]+){0,3}\s+$)|(?:(?<!不)比(?!不)(?:起)?\p{Script=Han}{0,4}$)/iu;
/** "less handy than", 不如旧款好用, 没有旧款那么好用: what stands before lacks what is said behind. */
const LESS = /\bless (?=[a-z]+ than\b)|不如(?!意)|比不[上了过]|不及|没有?(?=[^，。！？]{1,10}[那这]么)/iu;

/** The clause that an aspect stands in; the first one where it stands in none. */
export function clauseOfAspect(clauses: readonly Clause[], place: AspectPlace | null): number {
  const at = place ? clauses.findIndex(({ start, end }) => place.start >= start && place.start < end) : 0;
  return Math.max(0, at);
}

/**
 * Balance of the judging words near an aspect and within its clause, -1 to 1; negated words count for the other side, and
 * what is said of the other thing in a comparison is turned round. Without a place: of the whole text.
 */
export function balanceAround(text: string, place: AspectPlace | null, clause: AspectPlace): number {
  if (!place) return lexiconBalance(scoreLexicon(text));
  const reach = HAN.test(text.slice(place.start, place.end)) ? REACH_HAN : REACH_LATIN;
  const from = wordStart(text, Math.max(clause.start, place.start - reach));
  const window = text.slice(from, Math.min(clause.end, place.end + reach));
  const balance = balanceOf(window, place.start - from);
  return WORSE_SIDE.test(text.slice(clause.start, place.start)) ? -balance : balance;
}

/** Balance of a window's judging words for the aspect at `at`; those behind a word of lacking are turned. */
function balanceOf(window: string, at: number): number {
  const less = LESS.exec(window);
  if (!less) return lexiconBalance(scoreLexicon(window));
  // In Chinese the better one follows: 不如旧款好用 praises 旧款.
  const turned = !(HAN.test(less[0]) && at > less.index);
  const before = scoreLexicon(window.slice(0, less.index));
  const behind = scoreLexicon(window.slice(less.index + less[0].length));
  return lexiconBalance({
    positive: before.positive + (turned ? behind.negative : behind.positive),
    negative: before.negative + (turned ? behind.positive : behind.negative),
  });
}

/**
 * Log odds that an aspect is judged well: its clause's, half of the whole text's where the aspect is named, and the
 * judging words around it.
 */
export function aspectOdds(parts: {
  readonly clause: number;
  readonly text: number;
  readonly balance: number;
}): number {
  return SHRINK * (parts.clause + TEXT_WEIGHT * parts.text + WORDS_WEIGHT * parts.balance);
}

/** Not in the midst of an English word. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[a-z'’]/i.test(text[start - 1] ?? "") && /[a-z]/i.test(text[start] ?? "")) start--;
  return start;
}
