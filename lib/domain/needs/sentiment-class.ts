export const SENTIMENT_CLASSES = ["negative", "neutral", "positive"] as const;
export type SentimentClass = (typeof SENTIMENT_CLASSES)[number];

/** Scores (-1 to 1) no further from zero than this are neutral: the same edge in every count, filter and colour. */
export const NEUTRAL_BAND = 0.2;

export function sentimentClass(score: number): SentimentClass {
  if (score < -NEUTRAL_BAND) return "negative";
  return score > NEUTRAL_BAND ? "positive" : "neutral";
}
