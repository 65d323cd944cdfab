import { NEUTRAL_BAND, type SentimentClass } from "@/lib/domain/needs/sentiment-class";

/** On which side a row `s` with a sentiment is. */
export const SENTIMENT_SQL: Readonly<Record<SentimentClass, string>> = {
  negative: `s.sentiment < -${NEUTRAL_BAND}`,
  neutral: `s.sentiment between -${NEUTRAL_BAND} and ${NEUTRAL_BAND}`,
  positive: `s.sentiment > ${NEUTRAL_BAND}`,
};
