import { dot } from "@/lib/algorithms/dot";
import { applyIntentFeatures, fitIntentFeatures } from "@/lib/algorithms/intents/intent-features";
import { type Matrix, rowOf, takeRows, zeros } from "@/lib/algorithms/matrix";
import { applyThemes, fitThemes } from "@/lib/algorithms/needs/fit-themes";
import type { MentionWords } from "@/lib/algorithms/needs/place-mentions";
import { biggestFirst } from "@/lib/algorithms/needs/rows-by-label";
import { isChatter } from "@/lib/algorithms/text/is-chatter";

/** Questions and what was answered to each, row by row; the vectors are the questions' (query prefix). */
export interface AskedQuestions extends Required<MentionWords> {
  readonly questions: readonly string[];
  readonly answers: readonly (string | null)[];
  readonly vectors: Matrix;
}

export interface QuestionGroup {
  /** Rows, the most typical question first. */
  readonly members: readonly number[];
  /** Rows whose answers stand for the group's, the best first. */
  readonly answers: readonly number[];
  /** Rows that repeat an earlier one but for little. */
  readonly repeats: readonly number[];
}

const RESOLUTION = 1.4;
const BEST_ANSWERS = 3;
/** Of 1.5 at most: cosine of vectors, and half that of letters. */
const REPEATS_FROM = 1.25;
/** Members that are compared with one another, in steps over the group. */
const MOST_COMPARED = 400;

/**
 * Groups of questions that ask the same, the biggest first: communities of whole questions as themes are
 * (`fitThemes`), somewhat finer; greetings and bare numbers are in none. Answers of a group are ranked by how like they
 * are to its other answers: what agents mostly say, in the words of one of them. Yields as the communities do.
 */
export function* findQuestionGroups(
  asked: AskedQuestions,
  seed: number,
): Generator<{ step: number; loss: number }, QuestionGroup[]> {
  const rows = asked.questions.flatMap((text, r) => (isChatter(text) ? [] : [r]));
  if (rows.length < 2) return [];
  const vectors = takeRows(asked.vectors, rows);
  const words = {
    languages: rows.map((r) => asked.languages[r] ?? "other"),
    tokens: rows.map((r) => asked.tokens[r] ?? []),
  };
  const model = yield* fitThemes(vectors, { ...words, seed, resolution: RESOLUTION });
  const labels = yield* applyThemes(model, vectors, words);
  const texts = rows.map((r) => asked.questions[r] ?? "");
  const questions = applyIntentFeatures(fitIntentFeatures({ vectors, texts }), { vectors, texts });
  const said = rows.map((r) => asked.answers[r] ?? "");
  const nothing = zeros(rows.length, 0);
  const spoken = { vectors: nothing, texts: said };
  const answers = applyIntentFeatures(fitIntentFeatures(spoken), spoken);
  return biggestFirst(labels).map((own) => {
    const at = (i: number) => rows[i] as number;
    const answered = own.filter((i) => said[i] !== "" && !isChatter(said[i] ?? ""));
    return {
      members: byLikeness(questions, own).map(at),
      answers: differing(byLikeness(answers, answered), said).slice(0, BEST_ANSWERS).map(at),
      repeats: repeatsOf(questions, own).map(at),
    };
  });
}

/** Rows by their likeness to the sum of all. */
function byLikeness(features: Matrix, own: readonly number[]): number[] {
  const sum = new Float64Array(features.cols);
  for (const r of own)
    rowOf(features, r).forEach((value, c) => {
      sum[c] = (sum[c] as number) + value;
    });
  const likeness = new Map(own.map((r) => [r, dot(rowOf(features, r), sum)]));
  return [...own].sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0) || a - b);
}

function differing(rows: readonly number[], texts: readonly string[]): number[] {
  const seen = new Set<string>();
  return rows.filter((r) => {
    const known = seen.has(texts[r] ?? "");
    seen.add(texts[r] ?? "");
    return !known;
  });
}

function repeatsOf(features: Matrix, own: readonly number[]): number[] {
  const first: number[] = [];
  return own.filter((r) => {
    const repeats = first.some((other) => dot(rowOf(features, r), rowOf(features, other)) >= REPEATS_FROM);
    if (!repeats && first.length < MOST_COMPARED) first.push(r);
    return repeats;
  });
}
