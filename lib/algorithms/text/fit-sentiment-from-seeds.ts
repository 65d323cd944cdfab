import { dot } from "@/lib/algorithms/dot";
import { type Matrix, rowOf, takeRows } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { sigmoid } from "@/lib/algorithms/sigmoid";
import { estimateShare } from "@/lib/algorithms/text/estimate-share";
import {
  COLUMN_SCALE,
  fitRidgeHeads,
  ridgeFeatures,
  VECTOR_SCALE,
} from "@/lib/algorithms/text/fit-ridge-head";
import type { FitSentimentOptions } from "@/lib/algorithms/text/fit-sentiment";
import { applyTermsHead, fitTermsHead, sentimentTerms } from "@/lib/algorithms/text/fit-terms-head";
import { scoreLexicon } from "@/lib/algorithms/text/score-lexicon";
import { seedDirection } from "@/lib/algorithms/text/seed-direction";
import { lexiconBalance, rawSentiment, type SentimentModel } from "@/lib/algorithms/text/sentiment-model";

/** Log odds that a step along the direction, and a unit of lexicon balance, are worth. */
const SLOPE = 45;
const LEXICON = 1.5;
/** Fewer texts teach nothing about themselves, nor how many of them are good. */
const FEWEST_TEXTS = 300;
const MOST_ROWS = 20_000;
/** Share of each side, the surest first, that is taken as told. */
const SURE = 0.8;
const TERMS_PENALTY = 0.3;
/** Penalty a row: what the texts are taken for is unsure however many there are. */
const RIDGE = 0.0026;
/** Estimates of the share nearer to a half than this are taken for a half, twice as far off for what they say. */
const LIKE_HALF = 0.12;
/** No share is taken to be further from a half than this. */
const MOST_OFF = 0.4;
/** What few texts' odds move by their estimated share at most. */
const MOST_PRIOR = 1.4;
/** The answers that slopes are learnt from are unsure themselves, which makes slopes too flat. */
const STEEPER = 1.2;

/**
 * Sentiment without a label. First the direction from the bad to the good seed phrases and the judging words; where the
 * texts lie along it tells how many are good (`estimateShare`), and so where the line between good and bad runs. With 300
 * texts and more the surest four fifths of either side then teach a ridge head on vectors and a head on words
 * (self-training: Yarowsky 1995), and the three are added, each scaled to the same spread. In reviews that are
 * nearly all good the share is kept from running to one, so that complaints are still found.
 * Cost: rows x 384^2 / 2 multiply-adds, one inverse of 385 x 385, and the head on words.
 */
export function fitSentimentFromSeeds(
  vectors: Matrix,
  mean: Float64Array,
  options: FitSentimentOptions,
): SentimentModel {
  const direction = seedDirection(options.seedVectors);
  const rows = createRandom(options.seed)
    .shuffle(Int32Array.from({ length: vectors.rows }, (_, r) => r))
    .slice(0, MOST_ROWS);
  const origin = { mean: new Float64Array(vectors.cols), direction, lexiconWeight: 0 };
  const places = Float64Array.from(rows, (r) => rawSentiment(origin, rowOf(vectors, r), 0));
  const balances = Float64Array.from(rows, (r) => lexiconBalance(scoreLexicon(options.texts[r] ?? "")));
  const { middle, share } = estimateShare(places, seedMiddle(options.seedVectors, direction));
  const first = places.map((place, i) => SLOPE * (place - middle) + LEXICON * (balances[i] as number));
  const plain: SentimentModel = {
    source: "seeds",
    mean: origin.mean,
    direction: direction.map((value) => SLOPE * value),
    lexiconWeight: LEXICON,
    slope: 1,
    offset: -SLOPE * middle + clamp(Math.log(share / (1 - share)) / 2, MOST_PRIOR),
    terms: null,
    learntFrom: { positive: 0, negative: 0 },
    check: null,
  };
  if (rows.length < FEWEST_TEXTS) return plain;

  const firstCut = quantile(first, 1 - settled(share));
  const seeds = first.map((odds) => odds - firstCut);
  const { picked, positive } = surest(seeds);
  const features = ridgeFeatures(vectors, mean, rows, [balances]);
  const [ridge = new Float64Array(0)] = fitRidgeHeads(takeRows(features, picked), positive, [
    RIDGE * picked.length,
  ]);
  const byVector = seeds.map((_, i) => dot(rowOf(features, i), ridge));
  const vectorScale = betweenSides(byVector, picked, positive);

  const terms = options.words
    ? [...rows].map((r) => sentimentTerms(options.words?.[r] ?? [], options.texts[r] ?? ""))
    : null;
  const head = terms
    ? fitTermsHead(
        picked.map((i) => terms[i] ?? []),
        positive,
        { penalty: TERMS_PENALTY },
      )
    : null;
  const byWords = seeds.map((_, i) => (head ? applyTermsHead(head, terms?.[i] ?? []) : 0));
  const wordsScale = betweenSides(byWords, picked, positive);
  const seedSlope = 1 / spread(seeds);
  const together = seeds.map(
    (odds, i) =>
      seedSlope * odds +
      vectorScale.slope * ((byVector[i] as number) - vectorScale.middle) +
      (head ? wordsScale.slope * ((byWords[i] as number) - wordsScale.middle) : 0),
  );
  const slope = STEEPER * slopeTowards(together, seeds);
  const cut = quantile(together, 1 - settled(share));
  const offset = -seedSlope * firstCut - seedSlope * SLOPE * middle - vectorScale.slope * vectorScale.middle;
  return {
    ...plain,
    mean,
    // The seeds' direction was taken from the origin: what the mean holds of it goes to the offset.
    direction: direction.map(
      (value, c) => seedSlope * SLOPE * value + vectorScale.slope * VECTOR_SCALE * (ridge[c] as number),
    ),
    lexiconWeight: seedSlope * LEXICON + vectorScale.slope * COLUMN_SCALE * (ridge[vectors.cols] as number),
    ...(head
      ? {
          slope: 1,
          offset: offset + seedSlope * SLOPE * dot(mean, direction),
          terms: {
            head,
            slope: wordsScale.slope,
            offset: -wordsScale.slope * wordsScale.middle,
            jointSlope: slope,
            jointOffset: -slope * cut,
          },
        }
      : { slope, offset: slope * (offset + seedSlope * SLOPE * dot(mean, direction) - cut) }),
  };
}

/** The place between the good and the bad phrases; there are as many of either. */
function seedMiddle(seedVectors: Matrix, direction: Float64Array): number {
  let sum = 0;
  for (let r = 0; r < seedVectors.rows; r++) sum += dot(rowOf(seedVectors, r), direction);
  return sum / Math.max(1, seedVectors.rows);
}

/** The share of good texts as it is acted upon. */
function settled(share: number): number {
  const off = Math.abs(share - 0.5);
  const kept = Math.min(off, MOST_OFF, 2 * Math.max(0, off - LIKE_HALF));
  return 0.5 + Math.sign(share - 0.5) * kept;
}

/** The surest of either side, as places in `odds`, and what each is taken for. */
function surest(odds: Float64Array): { picked: number[]; positive: Float64Array } {
  const order = [...odds.keys()].sort((a, b) => (odds[b] as number) - (odds[a] as number) || a - b);
  const good = order.filter((i) => (odds[i] as number) > 0);
  const bad = order.slice(good.length).reverse();
  const goods = good.slice(0, Math.ceil(SURE * good.length));
  const bads = bad.slice(0, Math.ceil(SURE * bad.length));
  return {
    picked: [...goods, ...bads],
    positive: Float64Array.from({ length: goods.length + bads.length }, (_, i) => Number(i < goods.length)),
  };
}

/** The middle between what a head says of either side, and the slope that gives all its products a spread of 1. */
function betweenSides(products: Float64Array, picked: readonly number[], positive: Float64Array) {
  const sums = [0, 0];
  const counts = [0, 0];
  picked.forEach((i, at) => {
    const side = positive[at] as number;
    sums[side] = (sums[side] as number) + (products[i] as number);
    counts[side] = (counts[side] as number) + 1;
  });
  const centre = (side: number) => (sums[side] as number) / Math.max(1, counts[side] as number);
  const middle = (centre(0) + centre(1)) / 2;
  return { middle, slope: 1 / spread(products.map((value) => value - middle)) };
}

/** The slope of the logistic curve that comes nearest to what other log odds say, by Newton steps. */
function slopeTowards(products: Float64Array, odds: Float64Array): number {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 20; step++) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
    products.forEach((x, i) => {
      const p = sigmoid(slope * x + offset);
      const error = sigmoid(odds[i] as number) - p;
      const h = Math.max(1e-9, p * (1 - p));
      gs += error * x;
      go += error;
      ss += h * x * x;
      so += h * x;
      oo += h;
    });
    const determinant = ss * oo - so * so || 1;
    slope += clamp((oo * gs - so * go) / determinant, 1);
    offset += clamp((ss * go - so * gs) / determinant, 1);
  }
  return Math.max(0.1, slope);
}

function quantile(values: Float64Array, q: number): number {
  return values.slice().sort()[Math.min(values.length - 1, Math.floor(q * values.length))] ?? 0;
}

/** Root of the mean square. */
function spread(values: Float64Array): number {
  return Math.sqrt(dot(values, values) / Math.max(1, values.length)) || 1;
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
