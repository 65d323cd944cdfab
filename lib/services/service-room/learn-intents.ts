import { dot } from "@/lib/algorithms/dot";
import { applyIntents } from "@/lib/algorithms/intents/apply-intents";
import { fitIntents } from "@/lib/algorithms/intents/fit-intents";
import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { rowOf } from "@/lib/algorithms/matrix";
import type { IntentExample } from "@/lib/data/service-room/intent-examples";
import type { PlacedQuestion } from "@/lib/domain/service-room/fold-intents";
import { vectorsOf } from "@/lib/services/run/vectors-of";
import type { LearntIntents } from "@/lib/services/service-room/intents-model";

/** A question and the intent that it is in. */
export interface PlacedExample extends IntentExample, PlacedQuestion {}

/** Of each intent: all that people labelled, and so many of the most typical others. */
const TYPICAL = 16;
const SEED = 42;
/** What people labelled draws an unlabelled question over from this probability on. */
const SURE = 0.6;

/**
 * Where people split intents or moved questions, those of the same intents that nobody labelled follow what they
 * taught; all others stay. What an intent is without the labelled ones is learnt from its questions that are least like
 * them (reliable negatives: Liu et al. 2003). Row by row the key of each question.
 */
export function followLabels(questions: readonly PlacedExample[]): number[] {
  const keys = questions.map(({ key }) => key);
  const labelled = questions.filter((question) => question.labelled);
  const touched = new Set(labelled.flatMap(({ key, otherwise }) => [key, otherwise]));
  if (touched.size < 2) return keys;
  const open = questions.filter((question) => touched.has(question.key) && !question.labelled);
  const taught = columnMeans(vectorsOf(labelled));
  const vectors = vectorsOf(open);
  const unlike = open
    .map((question, r) => ({ question, likeness: dot(rowOf(vectors, r), taught) }))
    .sort((a, b) => a.likeness - b.likeness)
    .map(({ question }) => question);
  const examples = examplesOf([...labelled, ...unlike]);
  const model = learn(examples);
  if (!model) return keys;
  const learnt = new Set(examples);
  const guesses = applyIntents(model.model, messagesOf(open));
  const placeOf = new Map(questions.map((question, r) => [question, r]));
  for (const [at, question] of open.entries()) {
    const guess = guesses[at];
    const r = placeOf.get(question);
    if (!guess || r === undefined || learnt.has(question)) continue;
    const best = guess.probabilities.indexOf(Math.max(...guess.probabilities));
    if ((guess.probabilities[best] ?? 0) >= SURE) keys[r] = model.keys[best] ?? question.key;
  }
  return keys;
}

/** How a message's intent is told, learnt from questions, the most typical first; null with fewer than two intents. */
export function learnIntents(questions: readonly PlacedExample[]): LearntIntents | null {
  return learn(examplesOf(questions));
}

function learn(examples: readonly PlacedExample[]): LearntIntents | null {
  const keys = [...new Set(examples.map(({ key }) => key))].sort((a, b) => a - b);
  if (keys.length < 2) return null;
  const classOf = new Map(keys.map((key, label) => [key, label]));
  const labels = examples.map(({ key }) => classOf.get(key) ?? 0);
  return { keys, model: fitIntents(messagesOf(examples), labels, keys.length, { seed: SEED }) };
}

function examplesOf(questions: readonly PlacedExample[]): PlacedExample[] {
  const taken = new Map<number, number>();
  return questions.filter(({ key, labelled }) => {
    if (labelled) return true;
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    return count < TYPICAL;
  });
}

function messagesOf(questions: readonly PlacedExample[]) {
  return { vectors: vectorsOf(questions), texts: questions.map(({ text }) => text) };
}
