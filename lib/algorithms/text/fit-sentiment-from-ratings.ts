import { dot } from "@/lib/algorithms/dot";
import { type Matrix, rowOf, takeRows } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { fitPlatt } from "@/lib/algorithms/text/fit-platt";
import { fitRidgeHead, LEXICON_SCALE, ridgeFeatures } from "@/lib/algorithms/text/fit-ridge-head";
import type { FitSentimentOptions } from "@/lib/algorithms/text/fit-sentiment";
import { applyTermsHead, fitTermsHead, termsOfWords } from "@/lib/algorithms/text/fit-terms-head";
import { scoreLexicon } from "@/lib/algorithms/text/score-lexicon";
import { lexiconBalance, type SentimentModel } from "@/lib/algorithms/text/sentiment-model";

/** Most rows that a head looks at: more change nothing that can be measured. */
const MOST_ROWS = 20_000;
const FOLDS = 3;
const TERMS_PENALTY = 0.3;

/**
 * A ridge regression on centred vectors and the lexicon's balance, both sides weighing the same, calibrated by Platt on
 * predictions for rows that were held out (3 folds); beside it a head on words and pairs of them (`fitTermsHead`), whose
 * log odds are added and calibrated together. `rated` are the rows with a good or a bad rating.
 * Cost: rows x 384^2 / 2 multiply-adds and one inverse of 385 x 385 a fold.
 */
export function fitSentimentFromRatings(
  vectors: Matrix,
  mean: Float64Array,
  rated: readonly number[],
  options: FitSentimentOptions,
): SentimentModel {
  const rows = createRandom(options.seed)
    .shuffle([...rated])
    .slice(0, MOST_ROWS);
  const positive = Float64Array.from(rows, (r) => ((options.ratings?.[r] ?? 0) >= 4 ? 1 : 0));
  const balances = Float64Array.from(rows, (r) => lexiconBalance(scoreLexicon(options.texts[r] ?? "")));
  const features = ridgeFeatures(vectors, mean, rows, balances);
  const terms = options.words ? rows.map((r) => termsOfWords(options.words?.[r] ?? [])) : null;
  const held = new Float64Array(rows.length);
  const heldTerms = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = rows.flatMap((_, i) => (i % FOLDS === fold ? [] : [i]));
    const answers = Float64Array.from(learnt, (i) => positive[i] as number);
    const weights = fitRidgeHead(takeRows(features, learnt), answers);
    for (let i = fold; i < rows.length; i += FOLDS) held[i] = dot(rowOf(features, i), weights);
    if (!terms) continue;
    const head = fitTermsHead(
      learnt.map((i) => terms[i] ?? []),
      answers,
      { penalty: TERMS_PENALTY },
    );
    for (let i = fold; i < rows.length; i += FOLDS) heldTerms[i] = applyTermsHead(head, terms[i] ?? []);
  }
  const { slope, offset } = fitPlatt(held, positive);
  const weights = fitRidgeHead(features, positive);
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
