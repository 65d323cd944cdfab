import { classifyIntent } from "@/lib/algorithms/text/classify-intent";
import { verdictWords } from "@/lib/algorithms/text/data/verdict-words";
import { isChatter } from "@/lib/algorithms/text/is-chatter";
import type { Token } from "@/lib/algorithms/text/segment";

export type Substance = "none" | "verdict" | "topic";

// Verdicts in words that say nothing elsewhere: 很好, 不会再买, "would buy again", "a must have".
const VERDICT_ZH =
  /[很挺真太超最都还好]好|不好|好东西|一般|还可以|还行|(?:不会?再|还会再?|再也不|以后不|千万别?不?要?|不要|别)[买来]|不值|没用/u;
const VERDICT_EN =
  /\b(?:(?:buy|bought|order(?:ing|ed)?|purchas(?:e|ing|ed)|use|get) (?:\w+ ){0,3}again|must[- ]have|stars?|let (?:me |us )?down|it'?s (?:ok|okay)|(?:just )?what i (?:needed|wanted)|(?:go|get|buy) (?:for )?(?:it|this|one|these)|don'?t (?:buy|bother)|look no further|fifty-fifty|out of ten)\b/i;

/**
 * How much a clause says: "topic" when it has a word about something, or asks or wishes; "verdict" when it only judges
 * the whole ("love it", 总体很满意); "none" for greetings, order numbers and clauses without a word of their own ("as I
 * said", 我看下). `tokens` are the clause's words; without any the text alone decides between "none" and "topic".
 */
export function substanceOf(text: string, language: string, tokens: readonly Token[] = []): Substance {
  if (isChatter(text)) return "none";
  if (tokens.length === 0) return "topic";
  const own = tokens.filter((token) => !token.stop);
  const known = language === "zh" ? verdictWords.zh : verdictWords.en;
  if (own.some((token) => !known.has(token.lemma) && !known.has(token.text.toLowerCase()))) return "topic";
  const intent = classifyIntent(text, language === "zh" ? "zh" : "en", 0);
  if (intent === "wish" || intent === "question") return "topic";
  if (own.length > 0) return "verdict";
  return (language === "zh" ? VERDICT_ZH : VERDICT_EN).test(text) ? "verdict" : "none";
}
