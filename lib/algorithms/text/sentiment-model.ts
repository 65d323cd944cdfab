import { applyTermsHead, sentimentTerms, type TermsHead } from "@/lib/algorithms/text/fit-terms-head";

/** Cross-validation on the rated texts; the head decides where either side is as likely, so it is held to both alike. */
export interface SentimentCheck {
  readonly texts: number;
  readonly folds: number;
  readonly accuracy: number;
  readonly balancedAccuracy: number;
  readonly auc: number;
  /** Expected calibration error, and what it was without calibration. */
  readonly calibrationError: number;
  readonly uncalibratedError: number;
}

/** How a text's sentiment is read from its vector and its judging words. Made by `fitSentiment`. */
export interface SentimentModel {
  /** "ratings": learnt from the shop's own ratings; "seeds": from the seed phrases alone. */
  readonly source: "ratings" | "seeds";
  /** Mean of the workspace's vectors. */
  readonly mean: Float64Array;
  /** Weight of each dimension of a centred vector. */
  readonly direction: Float64Array;
  readonly lexiconWeight: number;
  /** Log odds of positive by the vector = slope * raw + offset. */
  readonly slope: number;
  readonly offset: number;
  /** What the words say beside the vector; null without words or ratings to learn them from. */
  readonly terms: {
    readonly head: TermsHead;
    /** Log odds by the words = slope * product + offset. */
    readonly slope: number;
    readonly offset: number;
    /** The two say much the same: probability = 1 / (1 + exp(-(joint slope * (sum of log odds) + joint offset))). */
    readonly jointSlope: number;
    readonly jointOffset: number;
  } | null;
  /** Rated texts that were learnt from, by side; zeros for "seeds". */
  readonly learntFrom: { readonly positive: number; readonly negative: number };
  /** How good the head is on rated texts that were held out; null for "seeds". */
  readonly check: SentimentCheck | null;
}

/** Balance of the judging words in [-1, 1], 0 without any. */
export function lexiconBalance(score: { readonly positive: number; readonly negative: number }): number {
  return (score.positive - score.negative) / (score.positive + score.negative + 1);
}

/** The uncalibrated score of one vector and its lexicon balance. */
export function rawSentiment(
  model: Pick<SentimentModel, "mean" | "direction" | "lexiconWeight">,
  vector: Float32Array,
  balance: number,
): number {
  let sum = model.lexiconWeight * balance;
  for (let c = 0; c < vector.length; c++) {
    sum += ((vector[c] as number) - (model.mean[c] as number)) * (model.direction[c] as number);
  }
  return sum;
}

/** Log odds of positive, of a raw score and the text's words together. */
export function logOddsOf(
  model: SentimentModel,
  raw: number,
  text: string,
  words: readonly string[] | undefined,
): number {
  const byVector = model.slope * raw + model.offset;
  const { terms } = model;
  if (!terms || !words) return byVector;
  const byWords = terms.slope * applyTermsHead(terms.head, sentimentTerms(words, text)) + terms.offset;
  return terms.jointSlope * (byVector + byWords) + terms.jointOffset;
}

/** The words of a text as the head takes them: lemmas, stop words among them, for "not" is one. */
export function sentimentWords(tokens: readonly { readonly lemma: string }[]): string[] {
  return tokens.map(({ lemma }) => lemma.toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
