import { dot } from "@/lib/algorithms/dot";
import { scoreBinary } from "@/lib/algorithms/evaluate/score-binary";
import { type Matrix, rowOf, takeRows } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { sigmoid } from "@/lib/algorithms/sigmoid";
import { balancedLoss, fitPlatt, type Platt } from "@/lib/algorithms/text/fit-platt";
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
import { lexiconBalance, type SentimentModel } from "@/lib/algorithms/text/sentiment-model";

/** Most rows whose vectors a head looks at: more change nothing that can be measured. Of words it learns from all. */
const MOST_ROWS = 20_000;
const FOLDS = 3;
const TERMS_PENALTY = 0.3;
/** Few or noisy ratings want much of it, many clear ones little: held-out rows choose. */
const PENALTIES = [3, 10, 30, 100];

/**
 * A ridge regression on centred vectors, on where these lie along the direction of the made sentences, and on the balance
 * of the judging words; both sides weigh the same. The direction costs one weight and so escapes most of the penalty: what
 * few ratings cannot teach is taken from it. Beside it a head on words (`fitTermsHead`), whose log odds are added.
 * Penalty, calibration (Platt) and `check` come of rows that were held out (3 folds).
 * `rated` are the rows with a good or a bad rating.
 * Cost: rows x 386^2 / 2 multiply-adds and four inverses a fold, and the head on words.
 */
export function fitSentimentFromRatings(
  vectors: Matrix,
  mean: Float64Array,
  rated: readonly number[],
  options: FitSentimentOptions,
): SentimentModel {
  const order = createRandom(options.seed).shuffle([...rated]);
  const answers = Float64Array.from(order, (r) => ((options.ratings?.[r] ?? 0) >= 4 ? 1 : 0));
  const rows = order.slice(0, MOST_ROWS);
  const positive = answers.subarray(0, rows.length);
  const direction = seedDirection(options.seedVectors);
  const { features, spread } = featuresOf(vectors, mean, direction, rows, options.texts);
  const terms = options.words
    ? order.map((r) => sentimentTerms(options.words?.[r] ?? [], options.texts[r] ?? ""))
    : null;

  const heldByPenalty = PENALTIES.map(() => new Float64Array(rows.length));
  const heldTerms = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = order.flatMap((_, i) => (i % FOLDS === fold ? [] : [i]));
    const seen = learnt.filter((i) => i < rows.length);
    const heads = fitRidgeHeads(
      takeRows(features, seen),
      Float64Array.from(seen, (i) => positive[i] as number),
      PENALTIES,
    );
    const head = terms && fitWords(terms, answers, learnt);
    for (let i = fold; i < rows.length; i += FOLDS) {
      for (const [p, weights] of heads.entries())
        (heldByPenalty[p] as Float64Array)[i] = dot(rowOf(features, i), weights);
      if (head) heldTerms[i] = applyTermsHead(head, terms?.[i] ?? []);
    }
  }
  const { held, platt, penalty } = bestPenalty(heldByPenalty, positive);
  const [weights = new Float64Array(0)] = fitRidgeHeads(features, positive, [penalty]);
  const byVector = held.map((raw) => platt.slope * raw + platt.offset);
  const words = terms ? jointTerms(heldTerms, byVector, positive) : null;
  const good = answers.reduce((sum, y) => sum + y, 0);
  const learntFrom = { positive: good, negative: order.length - good };
  const odds = words ? words.odds : byVector;
  return {
    source: "ratings",
    mean,
    direction: direction.map(
      (along, c) =>
        VECTOR_SCALE * (weights[c] as number) +
        ((COLUMN_SCALE * (weights[vectors.cols] as number)) / spread) * along,
    ),
    lexiconWeight: COLUMN_SCALE * (weights[vectors.cols + 1] as number),
    ...platt,
    terms:
      words && terms
        ? {
            head: fitWords(
              terms,
              answers,
              order.map((_, i) => i),
            ),
            ...words.calibration,
          }
        : null,
    learntFrom,
    check: checkOf(
      odds,
      held.map((raw, i) => raw + (heldTerms[i] as number)),
      positive,
      learntFrom,
    ),
  };
}

/** Vectors, their places along the seeds' direction (spread 1), and the balance of the words. */
function featuresOf(
  vectors: Matrix,
  mean: Float64Array,
  direction: Float64Array,
  rows: readonly number[],
  texts: readonly string[],
) {
  const middle = dot(mean, direction);
  const places = Float64Array.from(rows, (r) => dot(rowOf(vectors, r), direction) - middle);
  const spread = Math.sqrt(dot(places, places) / Math.max(1, rows.length)) || 1;
  const balances = Float64Array.from(rows, (r) => lexiconBalance(scoreLexicon(texts[r] ?? "")));
  const columns = [places.map((place) => place / spread), balances];
  return { features: ridgeFeatures(vectors, mean, rows, columns), spread };
}

function fitWords(terms: readonly (readonly string[])[], answers: Float64Array, learnt: readonly number[]) {
  return fitTermsHead(
    learnt.map((i) => terms[i] ?? []),
    Float64Array.from(learnt, (i) => answers[i] as number),
    { penalty: TERMS_PENALTY },
  );
}

function bestPenalty(heldByPenalty: readonly Float64Array[], positive: Float64Array) {
  const tried = heldByPenalty.map((held, p) => {
    const platt = fitPlatt(held, positive);
    const odds = held.map((raw) => platt.slope * raw + platt.offset);
    return { held, platt, penalty: PENALTIES[p] ?? 1, loss: balancedLoss(odds, positive) };
  });
  return tried.reduce((best, one) => (one.loss < best.loss ? one : best));
}

/** Calibration of the words' log odds alone and together with the vectors', and what both say of held-out rows. */
function jointTerms(heldTerms: Float64Array, byVector: Float64Array, positive: Float64Array) {
  const { slope, offset } = fitPlatt(heldTerms, positive);
  const together = heldTerms.map((raw, i) => slope * raw + offset + (byVector[i] as number));
  const joint: Platt = fitPlatt(together, positive);
  return {
    odds: together.map((sum) => joint.slope * sum + joint.offset),
    calibration: { slope, offset, jointSlope: joint.slope, jointOffset: joint.offset },
  };
}

/** How good the head is on rows that it did not learn from, and how far its probabilities are off before and after. */
function checkOf(
  odds: Float64Array,
  uncalibrated: Float64Array,
  positive: Float64Array,
  learntFrom: SentimentModel["learntFrom"],
): NonNullable<SentimentModel["check"]> {
  const truth = Array.from(positive, (y) => y === 1);
  const prior = Math.log(learntFrom.positive / learntFrom.negative);
  const probabilities = (logOdds: Float64Array) => logOdds.map((x) => sigmoid(x));
  const { accuracy, balancedAccuracy, auc } = scoreBinary(truth, probabilities(odds));
  return {
    texts: positive.length,
    folds: FOLDS,
    accuracy,
    balancedAccuracy,
    auc,
    calibrationError: scoreBinary(truth, probabilities(odds.map((x) => x + prior))).calibrationError,
    uncalibratedError: scoreBinary(truth, probabilities(uncalibrated)).calibrationError,
  };
}
