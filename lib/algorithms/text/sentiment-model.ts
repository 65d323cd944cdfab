/** How a text's sentiment is read from its vector and its judging words. Made by `fitSentiment`. */
export interface SentimentModel {
  /** "ratings": learnt from the shop's own ratings; "seeds": from the seed phrases alone. */
  readonly source: "ratings" | "seeds";
  /** Mean of the workspace's vectors. */
  readonly mean: Float64Array;
  /** Weight of each dimension of a centred vector. */
  readonly direction: Float64Array;
  readonly lexiconWeight: number;
  /** Probability of positive = 1 / (1 + exp(-(slope * raw + offset))). */
  readonly slope: number;
  readonly offset: number;
  /** Rated texts that were learnt from, by side; zeros for "seeds". */
  readonly learntFrom: { readonly positive: number; readonly negative: number };
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
