import { dot } from "@/lib/algorithms/dot";
import { applyIntentFeatures, fitIntentFeatures } from "@/lib/algorithms/intents/intent-features";
import { placeQuestions, textFeatures } from "@/lib/algorithms/intents/place-questions";
import { type Matrix, rowOf, takeRows } from "@/lib/algorithms/matrix";
import { agreeOnCommunities } from "@/lib/algorithms/needs/agree-on-communities";
import { createCentroidSearch } from "@/lib/algorithms/needs/centroid-search";
import { fitLabelWeights } from "@/lib/algorithms/needs/fit-label-weights";
import { linkMentions } from "@/lib/algorithms/needs/link-mentions";
import type { MentionWords } from "@/lib/algorithms/needs/place-mentions";
import { biggestFirst } from "@/lib/algorithms/needs/rows-by-label";
import { createRandom } from "@/lib/algorithms/random";
import { isChatter } from "@/lib/algorithms/text/is-chatter";

/** Questions and what was answered to each, row by row; the vectors are the questions' (query prefix). */
export interface AskedQuestions extends Required<MentionWords> {
  readonly questions: readonly string[];
  readonly answers: readonly (string | null)[];
  readonly vectors: Matrix;
}

export interface QuestionGroup {
  /** Rows, the most typical question first, and how like the group each is. */
  readonly members: readonly number[];
  readonly closeness: readonly number[];
  /** Rows whose answers differ, the best first, and how much more each is like the group's answers than like all. */
  readonly answers: readonly number[];
  readonly answerScores: readonly number[];
  /** Rows that repeat an earlier one but for little. */
  readonly repeats: readonly number[];
}

type Steps<Result> = Generator<{ step: number; loss: number }, Result>;

const RESOLUTION = 2.5;
/** The graph is built on this many questions at most; the head places the others. */
const MOST_LINKED = 8_000;
/** Questions that a group must have, and share of all: others go to the nearest group. */
const FEWEST = 5;
const LEAST_SHARE = 0.003;
/** Of 1.5 at most: cosine of vectors, and half that of letters. */
const REPEATS_FROM = 1.25;
/** Members that are compared with one another, in steps over the group. */
const MOST_COMPARED = 400;

/**
 * Groups of questions that ask the same, the biggest first: communities of questions (`placeQuestions`) cut as needs
 * are, finer; greetings and bare numbers are in none. Answers of a group are ranked by how much more they are like its
 * other answers than like those to everything: what agents say here and not everywhere, in the words of one of them.
 * Cost: n^2 x 1,024 multiply-adds for n <= 8,000 questions.
 */
export function* findQuestionGroups(asked: AskedQuestions, seed: number): Steps<QuestionGroup[]> {
  const rows = asked.questions.flatMap((text, r) => (isChatter(text) ? [] : [r]));
  if (rows.length < 2) return [];
  const vectors = takeRows(asked.vectors, rows);
  const words = {
    languages: rows.map((r) => asked.languages[r] ?? "other"),
    tokens: rows.map((r) => asked.tokens[r] ?? []),
  };
  const texts = rows.map((r) => asked.questions[r] ?? "");
  const said = rows.map((r) => asked.answers[r] ?? "");
  const answers = textFeatures(said);
  const placed = placeQuestions(vectors, words, answers);
  const labels = yield* labelRows(placed.rows, placed.groups, seed);
  const questions = applyIntentFeatures(fitIntentFeatures({ vectors, texts }), { vectors, texts });
  const answered = rows.flatMap((_, i) => (said[i] !== "" && !isChatter(said[i] ?? "") ? [i] : []));
  const usual = meanRow(answers, answered);
  const isAnswered = new Set(answered);
  const at = (i: number) => rows[i] as number;
  return biggestFirst(labels).map((own) => {
    const members = ranked(questions, own, meanRow(questions, own));
    const given = own.filter((i) => isAnswered.has(i));
    const special = meanRow(answers, given).map((value, c) => value - (usual[c] as number));
    const best = differing(ranked(answers, given, special), said);
    return {
      members: members.map(({ row }) => at(row)),
      closeness: members.map(({ likeness }) => likeness),
      answers: best.map(({ row }) => at(row)),
      answerScores: best.map(({ likeness }) => likeness),
      repeats: repeatsOf(questions, own).map(at),
    };
  });
}

/** The community of each row; those of a sample where there are very many, learnt by a head. */
function* labelRows(rows: Matrix, groups: Int32Array, seed: number): Steps<Int32Array> {
  const every = Int32Array.from({ length: rows.rows }, (_, r) => r);
  const sample = createRandom(seed).shuffle(every).slice(0, MOST_LINKED).sort();
  const linked = takeRows(rows, sample);
  const graph = yield* linkMentions(
    linked,
    sample.map((r) => groups[r] as number),
  );
  const found = yield* agreeOnCommunities(graph, { resolution: RESOLUTION, seed });
  const fewest = Math.min(sample.length, Math.max(FEWEST, LEAST_SHARE * sample.length));
  const search = createCentroidSearch(fitLabelWeights(linked, found, fewest));
  const { labels } = search.find(rows);
  const own = labels.slice();
  search.close();
  return own;
}

interface Ranked {
  readonly row: number;
  readonly likeness: number;
}

/** Rows by their likeness to a direction. */
function ranked(features: Matrix, own: readonly number[], direction: Float64Array): Ranked[] {
  return own
    .map((row) => ({ row, likeness: dot(rowOf(features, row), direction) }))
    .sort((a, b) => b.likeness - a.likeness || a.row - b.row);
}

function meanRow(features: Matrix, own: readonly number[]): Float64Array {
  const mean = new Float64Array(features.cols);
  for (const r of own)
    rowOf(features, r).forEach((value, c) => {
      mean[c] = (mean[c] as number) + value / own.length;
    });
  return mean;
}

function differing(rows: readonly Ranked[], texts: readonly string[]): Ranked[] {
  const seen = new Set<string>();
  return rows.filter(({ row }) => {
    const known = seen.has(texts[row] ?? "");
    seen.add(texts[row] ?? "");
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
