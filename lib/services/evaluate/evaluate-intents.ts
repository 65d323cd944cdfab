import {
  bestClasses,
  type ClassQuality,
  type ScoredRow,
  scoreClasses,
} from "@/lib/algorithms/evaluate/score-classes";
import { applyIntents } from "@/lib/algorithms/intents/apply-intents";
import { fitIntents } from "@/lib/algorithms/intents/fit-intents";
import type { Messages } from "@/lib/algorithms/intents/intent-features";
import { nearestIntents } from "@/lib/algorithms/intents/nearest-intents";
import { takeRows } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { applyTermsHead, fitTermsHead, termsOfWords } from "@/lib/algorithms/text/fit-terms-head";
import { AppError } from "@/lib/domain/errors";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import type { Tell } from "@/lib/services/evaluate/mine-texts";
import type { TextRow } from "@/lib/services/evaluate/read-text-rows";
import { createReader, readText } from "@/lib/services/language/read-text";

export interface IntentsEvaluation extends ClassQuality {
  readonly protocol: "other file" | "folds" | "rest of the file";
  readonly examples: number;
  readonly tested: number;
  readonly outOfScope: number;
  readonly intents: number;
  /** Share that is rightly told to be of an intent or of none, refused below one half; null where all are of one. */
  readonly scopeAccuracy: number | null;
  /** Mean likeness to an intent's examples, nothing trained. */
  readonly nearest: ClassQuality;
  /** TF-IDF of words and pairs with logistic regression, one against the rest, on the same rows. */
  readonly baseline: ClassQuality;
}

export interface IntentPrediction {
  readonly row: number;
  readonly truth: string | null;
  readonly intent: string;
  readonly probability: number;
  readonly inScope: number;
  readonly top: readonly string[];
  readonly nearest: string;
  readonly baseline: string;
}

export interface EvaluateIntentsOptions {
  readonly seed: number;
  /** Rows to test; without them `train` is cut into folds, or with `shots` what is left of it is tested. */
  readonly test?: readonly TextRow[] | undefined;
  readonly folds: number;
  /** Examples of each intent; all unless said. */
  readonly shots?: number | undefined;
  /** The label that rows of no intent have; they are never learnt from. */
  readonly outOfScope?: string | undefined;
  readonly tell: Tell;
  readonly onText?: (row: IntentPrediction) => void;
}

interface Judged {
  readonly head: ScoredRow;
  readonly nearest: ScoredRow;
  readonly baseline: ScoredRow;
}

interface Prepared extends Messages {
  readonly terms: readonly string[][];
  readonly labels: readonly (string | null)[];
}

/** How well messages' intents are told, and whether they are of any, beside nearest examples and a baseline of words. */
export async function evaluateIntents(
  train: readonly TextRow[],
  options: EvaluateIntentsOptions,
): Promise<IntentsEvaluation> {
  const { seed, tell, shots, test, folds } = options;
  const all = await prepare([...train, ...(test ?? [])], tell);
  const order = createRandom(seed).shuffle(Int32Array.from(train, (_, r) => r));
  const usable = [...order].filter((r) => all.labels[r] !== null && all.labels[r] !== options.outOfScope);
  const names = [...new Set(usable.map((r) => all.labels[r] ?? ""))].sort();
  if (names.length < 2) throw new AppError("evaluateOneIntent");
  const truthOf = (r: number) => names.indexOf(all.labels[r] ?? "");
  const learnt = shots === undefined ? usable : fewOf(usable, truthOf, shots);
  const rounds: { learn: readonly number[]; judge: readonly number[] }[] = [];
  if (test) rounds.push({ learn: learnt, judge: test.map((_, i) => train.length + i) });
  else if (shots !== undefined) {
    const taken = new Set(learnt);
    rounds.push({ learn: learnt, judge: [...order].filter((r) => !taken.has(r)) });
  } else
    for (let fold = 0; fold < folds; fold++) {
      const held = new Set([...order].filter((_, i) => i % folds === fold));
      rounds.push({ learn: usable.filter((r) => !held.has(r)), judge: [...held] });
    }
  const judged = new Map<number, Judged>();
  for (const [i, { learn, judge }] of rounds.entries()) {
    tell("learn", i / rounds.length);
    judgeRows(all, learn, judge, truthOf, names.length, seed).forEach((row, j) => {
      judged.set(judge[j] as number, row);
    });
  }
  const rows = [...judged].filter(([r]) => all.labels[r] !== null).sort(([a], [b]) => a - b);
  const truth = rows.map(([r]) => truthOf(r));
  for (const [r, { head, nearest, baseline }] of rows) {
    const top = bestClasses(head.scores, 3);
    options.onText?.({
      row: test ? r - train.length : r,
      truth: all.labels[r] ?? null,
      intent: names[top[0] ?? 0] ?? "",
      probability: head.scores[top[0] ?? 0] ?? 0,
      inScope: head.inScope,
      top: top.map((k) => names[k] ?? ""),
      nearest: names[bestClasses(nearest.scores, 1)[0] ?? 0] ?? "",
      baseline: names[bestClasses(baseline.scores, 1)[0] ?? 0] ?? "",
    });
  }
  const quality = scoreClasses(
    rows.map(([, { head }]) => head),
    truth,
  );
  const rightScope = rows.filter(([, { head }], i) => head.inScope >= 0.5 === (truth[i] ?? -1) >= 0).length;
  return {
    protocol: test ? "other file" : shots === undefined ? "folds" : "rest of the file",
    examples: learnt.length,
    tested: rows.length,
    outOfScope: truth.filter((own) => own < 0).length,
    intents: names.length,
    ...quality,
    scopeAccuracy: quality.outOfScopeAuroc === null ? null : rightScope / rows.length,
    nearest: scoreClasses(
      rows.map(([, { nearest }]) => nearest),
      truth,
    ),
    baseline: scoreClasses(
      rows.map(([, { baseline }]) => baseline),
      truth,
    ),
  };
}

function judgeRows(
  all: Prepared,
  learn: readonly number[],
  judge: readonly number[],
  truthOf: (r: number) => number,
  names: number,
  seed: number,
): Judged[] {
  // A fold may lack an intent of few messages: classes are numbered among those that it has.
  const present = [...new Set(learn.map(truthOf))].sort((a, b) => a - b);
  const labels = learn.map((r) => present.indexOf(truthOf(r)));
  const [known, asked] = [messagesAt(all, learn), messagesAt(all, judge)];
  const guesses = applyIntents(fitIntents(known, labels, present.length, { seed }), asked);
  const nearest = nearestIntents(known, labels, present.length, asked);
  const terms = learn.map((r) => all.terms[r] ?? []);
  const heads = present.map((_, k) =>
    fitTermsHead(
      terms,
      labels.map((label) => Number(label === k)),
    ),
  );
  const spread = (scores: ArrayLike<number>) => {
    const out = new Float64Array(names).fill(Number.NEGATIVE_INFINITY);
    for (const [i, k] of present.entries()) out[k] = scores[i] as number;
    return out;
  };
  const surest = (scores: ArrayLike<number>) => scores[bestClasses(scores, 1)[0] ?? 0] ?? 0;
  return judge.map((r, i) => {
    const guess = guesses[i] ?? { probabilities: [], inScope: 0 };
    const near = nearest[i] ?? [];
    const words = heads.map((head) => applyTermsHead(head, all.terms[r] ?? []));
    return {
      head: { scores: spread(guess.probabilities), inScope: guess.inScope },
      nearest: { scores: spread(near), inScope: surest(near) },
      baseline: { scores: spread(words), inScope: surest(words) },
    };
  });
}

function fewOf(rows: readonly number[], truthOf: (r: number) => number, shots: number): number[] {
  const counts = new Map<number, number>();
  return rows.filter((r) => {
    const count = (counts.get(truthOf(r)) ?? 0) + 1;
    counts.set(truthOf(r), count);
    return count <= shots;
  });
}

function messagesAt(all: Messages, rows: readonly number[]): Messages {
  return { vectors: takeRows(all.vectors, rows), texts: rows.map((r) => all.texts[r] ?? "") };
}

async function prepare(rows: readonly TextRow[], tell: Tell): Promise<Prepared> {
  const encoder = await sharedEncoder();
  const reader = createReader([]);
  const texts = rows.map(({ text }) => text);
  const onProgress = (done: number) => tell("encode", done / texts.length);
  return {
    texts,
    vectors: await encoder.encode(texts, { prefix: "query", onProgress }),
    labels: rows.map(({ truth }) => truth),
    terms: texts.map((text) =>
      termsOfWords(readText(text, reader).mentions.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma))),
    ),
  };
}
