import {
  applyClassScores,
  type ClassScores,
  fitClassScores,
} from "@/lib/algorithms/intents/fit-class-scores";
import { fitTemperature } from "@/lib/algorithms/intents/fit-temperature";
import {
  applyIntentFeatures,
  fitIntentFeatures,
  type IntentFeatures,
  type Messages,
} from "@/lib/algorithms/intents/intent-features";
import { type Matrix, rowOf, takeRows, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { fitPlatt, type Platt } from "@/lib/algorithms/text/fit-platt";
import { fitRidgeHeads } from "@/lib/algorithms/text/fit-ridge-head";

/** How a message is told to be of an intent or of none. Made by `fitIntents`, used by `applyIntents`. */
export interface IntentsModel {
  readonly features: IntentFeatures;
  readonly scores: ClassScores;
  /** Probabilities are the softmax of temperature x scores. */
  readonly temperature: number;
  /** Log odds of "one of these intents": slope x (weights . signs) + offset; null with fewer than three intents. */
  readonly scope: { readonly weights: Float64Array; readonly platt: Platt } | null;
}

export interface FitIntentsOptions {
  /** Of the order in which intents are left out. */
  readonly seed: number;
}

const FOLDS = 3;
const SCOPE_PENALTY = 1;

/**
 * Learns intents from labelled messages, few or many. Which intent: ridge on vectors and letters (`fitClassScores`),
 * probabilities by a temperature on what each message gets without itself. Whether any: thirds of the intents are left
 * out in turn, and what their messages look like to a head that never saw them is held against what the others look
 * like left out one by one; a line between both is calibrated so that .5 refuses as readily as it accepts.
 * Cost: four times `fitClassScores` of 896 columns, some seconds for thousands of messages.
 *
 * @param labels intent of each message, 0 to intents - 1, each with a message
 */
export function fitIntents(
  messages: Messages,
  labels: readonly number[],
  intents: number,
  options: FitIntentsOptions,
): IntentsModel {
  const features = fitIntentFeatures(messages);
  const rows = applyIntentFeatures(features, messages);
  const { scores, leftOut } = fitClassScores(rows, labels, intents);
  return {
    features,
    scores,
    temperature: fitTemperature(leftOut.scores, labels),
    scope: intents < FOLDS ? null : fitScope(rows, labels, intents, options.seed),
  };
}

function fitScope(rows: Matrix, labels: readonly number[], intents: number, seed: number) {
  const order = createRandom(seed).shuffle(Int32Array.from({ length: intents }, (_, k) => k));
  const signs: number[][] = [];
  const inside: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = new Map([...order].filter((_, i) => i % FOLDS !== fold).map((k, i) => [k, i]));
    const known = labels.flatMap((label, r) => (kept.has(label) ? [r] : []));
    const own = known.map((r) => kept.get(labels[r] as number) as number);
    const fitted = fitClassScores(takeRows(rows, known), own, kept.size);
    for (let i = 0; i < known.length; i++) {
      signs.push(scopeSigns(rowOf(fitted.leftOut.scores, i), fitted.leftOut.leverage[i] as number));
      inside.push(1);
    }
    for (const [r, label] of labels.entries()) {
      if (kept.has(label)) continue;
      const { values, leverage } = applyClassScores(fitted.scores, rowOf(rows, r));
      signs.push(scopeSigns(values, leverage));
      inside.push(0);
    }
  }
  const matrix = zeros(signs.length, signs[0]?.length ?? 0);
  for (const [r, row] of signs.entries()) rowOf(matrix, r).set(row);
  const weights = fitRidgeHeads(matrix, inside, [SCOPE_PENALTY])[0] ?? new Float64Array(matrix.cols);
  return {
    weights,
    platt: fitPlatt(
      signs.map((row) => weigh(weights, row)),
      inside,
    ),
  };
}

/** What of a message's scores tells whether it is of any intent: the best, its lead, how far it lies, and their spread. */
export function scopeSigns(scores: ArrayLike<number>, leverage: number): number[] {
  let [best, second, square] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k] as number;
    square += score * score;
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
  return [best, best - second, Math.log(leverage + 1e-9), Math.sqrt(square), best / Math.sqrt(square + 1e-9)];
}

export function weigh(weights: Float64Array, signs: readonly number[]): number {
  return signs.reduce((sum, sign, i) => sum + sign * (weights[i] as number), 0);
}
