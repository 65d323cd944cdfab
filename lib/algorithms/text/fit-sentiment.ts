import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import type { Matrix } from "@/lib/algorithms/matrix";
import { fitSentimentFromRatings } from "@/lib/algorithms/text/fit-sentiment-from-ratings";
import { fitSentimentFromSeeds } from "@/lib/algorithms/text/fit-sentiment-from-seeds";
import type { SentimentModel } from "@/lib/algorithms/text/sentiment-model";

export interface FitSentimentOptions {
  /** The texts of the rows. */
  readonly texts: readonly string[];
  /** The words of each text (`sentimentWords`); with ratings, they are learnt from beside the vectors. */
  readonly words?: readonly (readonly string[])[];
  /** Stars from 1 to 5 of each row's document, null where there is none. */
  readonly ratings?: readonly (number | null)[];
  /** Vectors of `sentimentSeeds`, in their order. */
  readonly seedVectors: Matrix;
  readonly seed: number;
}

/** Ratings are learnt from when there are at least this many, and `FEWEST_A_SIDE` of either side. */
const FEWEST_RATED = 200;
const FEWEST_A_SIDE = 40;

const isGood = (stars: number | null) => stars !== null && stars >= 4;
const isBad = (stars: number | null) => stars !== null && stars <= 2;

/** Whether there are enough ratings of either side to learn from. */
export function teachSentiment(ratings: readonly (number | null)[]): boolean {
  const good = ratings.filter(isGood).length;
  const bad = ratings.filter(isBad).length;
  return good + bad >= FEWEST_RATED && Math.min(good, bad) >= FEWEST_A_SIDE;
}

/**
 * Learns to tell good from bad. With enough ratings on both sides (4 stars and up against 2 and down) from these
 * (`fitSentimentFromRatings`), otherwise from the seed phrases and what the texts themselves add to them
 * (`fitSentimentFromSeeds`).
 */
export function fitSentiment(vectors: Matrix, options: FitSentimentOptions): SentimentModel {
  const mean = columnMeans(vectors);
  const ratings = options.ratings ?? [];
  if (!teachSentiment(ratings)) return fitSentimentFromSeeds(vectors, mean, options);
  const rated = ratings.flatMap((stars, r) => (isGood(stars) || isBad(stars) ? [r] : []));
  return fitSentimentFromRatings(vectors, mean, rated, options);
}
