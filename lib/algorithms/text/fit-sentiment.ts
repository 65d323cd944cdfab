import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { gramMatrix } from "@/lib/algorithms/kernels/dense-kernel";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { invertSymmetric } from "@/lib/algorithms/recommend/invert-symmetric";
import { sentimentSeeds } from "@/lib/algorithms/text/data/sentiment-seeds";
import { fitPlatt } from "@/lib/algorithms/text/fit-platt";
import { applyTermsHead, fitTermsHead, termsOfWords } from "@/lib/algorithms/text/fit-terms-head";
import { scoreLexicon } from "@/lib/algorithms/text/score-lexicon";
import { lexiconBalance, rawSentiment, type SentimentModel } from "@/lib/algorithms/text/sentiment-model";

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
/** Most rows that a head looks at: more change nothing that can be measured. */
const MOST_ROWS = 20_000;
const FOLDS = 3;
const TERMS_PENALTY = 0.3;
/** Ridge, as a multiple of the features' mean variance. */
const RIDGE = 1;
/** Scale of the lexicon's column beside centred vectors, whose length is about .4. */
const LEXICON_SCALE = 0.25;
/** Without ratings: logits a standard deviation of the seed score, and a unit of lexicon balance, are worth. */
const SEED_SLOPE = 1.6;
const SEED_LEXICON = 1.5;

/**
 * Learns to tell good from bad. With enough ratings on both sides (4 stars and up against 2 and down): a ridge
 * regression on centred vectors and the lexicon's balance, both sides weighing the same, calibrated by Platt on
 * predictions for rows that were held out (3 folds); beside it a head on words and pairs of them (`fitTermsHead`), whose
 * log odds are added and calibrated together. Otherwise: the direction from the bad to the good seed phrases,
 * centred on these very texts, plus the lexicon. The seed form assumes that both sentiments occur.
 * Cost: rows x 384^2 / 2 multiply-adds and one inverse of 385 x 385 a fold.
 */
export function fitSentiment(vectors: Matrix, options: FitSentimentOptions): SentimentModel {
  const mean = columnMeans(vectors);
  const rated: number[] = [];
  options.ratings?.forEach((stars, r) => {
    if (stars !== null && (stars >= 4 || stars <= 2)) rated.push(r);
  });
  const good = rated.filter((r) => (options.ratings?.[r] ?? 0) >= 4).length;
  const enough = rated.length >= FEWEST_RATED && Math.min(good, rated.length - good) >= FEWEST_A_SIDE;
  return enough ? fromRatings(vectors, mean, rated, options) : fromSeeds(vectors, mean, options);
}

function fromRatings(
  vectors: Matrix,
  mean: Float64Array,
  rated: readonly number[],
  options: FitSentimentOptions,
): SentimentModel {
  const rows = createRandom(options.seed)
    .shuffle([...rated])
    .slice(0, MOST_ROWS);
  const positive = Float64Array.from(rows, (r) => ((options.ratings?.[r] ?? 0) >= 4 ? 1 : 0));
  const width = vectors.cols + 1;
  const features = zeros(rows.length, width);
  rows.forEach((r, i) => {
    const out = rowOf(features, i);
    const vector = rowOf(vectors, r);
    for (let c = 0; c < vectors.cols; c++) out[c] = (vector[c] as number) - (mean[c] as number);
    out[vectors.cols] = LEXICON_SCALE * lexiconBalance(scoreLexicon(options.texts[r] ?? ""));
  });
  const terms = options.words ? rows.map((r) => termsOfWords(options.words?.[r] ?? [])) : null;
  const held = new Float64Array(rows.length);
  const heldTerms = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitRidge(features, positive, (i) => i % FOLDS !== fold);
    for (let i = fold; i < rows.length; i += FOLDS) held[i] = dot(rowOf(features, i), weights);
    if (!terms) continue;
    const learnt = rows.flatMap((_, i) => (i % FOLDS === fold ? [] : [i]));
    const head = fitTermsHead(
      learnt.map((i) => terms[i] ?? []),
      learnt.map((i) => positive[i] as number),
      { penalty: TERMS_PENALTY },
    );
    for (let i = fold; i < rows.length; i += FOLDS) heldTerms[i] = applyTermsHead(head, terms[i] ?? []);
  }
  const { slope, offset } = fitPlatt(held, positive);
  const weights = fitRidge(features, positive, () => true);
  const good = positive.reduce((sum, y) => sum + y, 0);
  return {
    source: "ratings",
    mean,
    direction: weights.slice(0, vectors.cols),
    lexiconWeight: LEXICON_SCALE * (weights[vectors.cols] ?? 0),
    slope,
    offset,
    terms: terms
      ? jointTerms(
          terms,
          positive,
          heldTerms,
          held.map((raw) => slope * raw + offset),
        )
      : null,
    learntFrom: { positive: good, negative: rows.length - good },
  };
}

/** The head on all rows, calibrated alone and together with the vectors on what held-out rows said. */
function jointTerms(
  terms: readonly (readonly string[])[],
  positive: Float64Array,
  held: Float64Array,
  heldByVector: Float64Array,
): NonNullable<SentimentModel["terms"]> {
  const head = fitTermsHead(terms, positive, { penalty: TERMS_PENALTY });
  const { slope, offset } = fitPlatt(held, positive);
  const together = held.map((raw, i) => slope * raw + offset + (heldByVector[i] as number));
  const joint = fitPlatt(together, positive);
  return { head, slope, offset, jointSlope: joint.slope, jointOffset: joint.offset };
}

/** Least squares on targets that give both sides the same weight (Fisher's discriminant), with a ridge. */
function fitRidge(features: Matrix, positive: Float64Array, uses: (row: number) => boolean): Float64Array {
  const rows = Array.from({ length: features.rows }, (_, i) => i).filter(uses);
  const part = zeros(rows.length, features.cols);
  rows.forEach((r, i) => {
    part.data.set(rowOf(features, r), i * features.cols);
  });
  const size = features.cols;
  const shift = columnMeans(part);
  const gram = Float64Array.from(gramMatrix(part, shift));
  const good = rows.reduce((sum, r) => sum + (positive[r] as number), 0);
  const target = new Float64Array(size);
  rows.forEach((r, i) => {
    const y = positive[r] === 1 ? 1 / Math.max(1, good) : -1 / Math.max(1, rows.length - good);
    const row = rowOf(part, i);
    for (let c = 0; c < size; c++) target[c] = (target[c] as number) + y * (row[c] as number);
  });
  let trace = 0;
  for (let c = 0; c < size; c++) trace += gram[c * size + c] as number;
  for (let c = 0; c < size; c++)
    gram[c * size + c] = (gram[c * size + c] as number) + (RIDGE * trace) / size + 1e-9;
  invertSymmetric(gram, size);
  const weights = new Float64Array(size);
  for (let r = 0; r < size; r++) {
    let sum = 0;
    for (let c = 0; c < size; c++) sum += (gram[r * size + c] as number) * (target[c] as number);
    weights[r] = sum * rows.length;
  }
  return weights;
}

function fromSeeds(vectors: Matrix, mean: Float64Array, options: FitSentimentOptions): SentimentModel {
  const direction = new Float64Array(vectors.cols);
  sentimentSeeds.forEach(({ positive }, r) => {
    const seed = rowOf(options.seedVectors, r);
    let square = 0;
    for (let c = 0; c < seed.length; c++) square += ((seed[c] as number) - (mean[c] as number)) ** 2;
    const scale = (positive ? 1 : -1) / Math.sqrt(square || 1);
    for (let c = 0; c < seed.length; c++) {
      direction[c] = (direction[c] as number) + scale * ((seed[c] as number) - (mean[c] as number));
    }
  });
  const plain = { mean, direction, lexiconWeight: 0 };
  let square = 0;
  for (let r = 0; r < vectors.rows; r++) square += rawSentiment(plain, rowOf(vectors, r), 0) ** 2;
  const spread = Math.sqrt(square / Math.max(1, vectors.rows)) || 1;
  for (let c = 0; c < direction.length; c++) direction[c] = ((direction[c] as number) * SEED_SLOPE) / spread;
  return {
    source: "seeds",
    mean,
    direction,
    lexiconWeight: SEED_LEXICON,
    slope: 1,
    offset: 0,
    terms: null,
    learntFrom: { positive: 0, negative: 0 },
  };
}

function dot(a: Float32Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
