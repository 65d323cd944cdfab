import { sentimentWords } from "@/lib/algorithms/text/data/sentiment-words";
import { findScopes } from "@/lib/algorithms/text/find-scopes";
import { longestFirst } from "@/lib/algorithms/text/longest-first";

/** A word that judges; offsets into its clause. */
export interface JudgingWord {
  readonly start: number;
  readonly end: number;
  /** Which side it counts for, turned round where a negation reaches over it. */
  readonly good: boolean;
  readonly negated: boolean;
}

const { zh, en } = sentimentWords;
const PATTERN = new RegExp(
  `(?<good>${longestFirst(zh.positive)}|\\b(?:${longestFirst(en.positive)})\\b)|(?<bad>${longestFirst(zh.negative)}|\\b(?:${longestFirst(en.negative)})\\b)`,
  "giu",
);

/** The words of a clause that carry its sentiment, in order, so that a page can show them. Cost: linear in the text. */
export function findJudgingWords(text: string): JudgingWord[] {
  const negations = findScopes(text).filter(({ kind }) => kind === "negation");
  return [...text.matchAll(PATTERN)].map(({ index, 0: { length }, groups }) => {
    const negated = negations.some(({ cue, end }) => cue.end <= index && index < end);
    return { start: index, end: index + length, good: (groups?.good !== undefined) !== negated, negated };
  });
}
