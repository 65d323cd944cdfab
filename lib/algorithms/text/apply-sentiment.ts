import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { sigmoid } from "@/lib/algorithms/sigmoid";
import { scoreLexicon } from "@/lib/algorithms/text/score-lexicon";
import {
  lexiconBalance,
  logOddsOf,
  rawSentiment,
  type SentimentModel,
} from "@/lib/algorithms/text/sentiment-model";
import { type SentimentClass, sentimentClass } from "@/lib/domain/needs/sentiment-class";

export interface Sentiment {
  /** Probability of positive, 0 to 1, were there as many of either. */
  readonly probability: number;
  /** The share of such texts that are rated well, where as many are as in those that were learnt from. */
  readonly share: number;
  /** -1 to 1: twice the probability, minus one. */
  readonly score: number;
  readonly label: SentimentClass;
}

/**
 * Sentiment of each row. `vectors` are of the same encoder and prefix as those of the fit; `words` those of each text
 * (`sentimentWords`). Cost: rows x 384.
 */
export function applySentiment(
  model: SentimentModel,
  vectors: Matrix,
  texts: readonly string[],
  words?: readonly (readonly string[])[],
): Sentiment[] {
  const { positive, negative } = model.learntFrom;
  const prior = model.source === "ratings" ? Math.log(positive / negative) : 0;
  return texts.map((text, r) => {
    const raw = rawSentiment(model, rowOf(vectors, r), lexiconBalance(scoreLexicon(text)));
    const odds = logOddsOf(model, raw, text, words?.[r]);
    const probability = sigmoid(odds);
    const score = 2 * probability - 1;
    return { probability, share: sigmoid(odds + prior), score, label: sentimentClass(score) };
  });
}
