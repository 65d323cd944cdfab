import { type BinaryScores, scoreBinary } from "@/lib/algorithms/evaluate/score-binary";
import { type Matrix, takeRows } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { sigmoid } from "@/lib/algorithms/sigmoid";
import { applySentiment } from "@/lib/algorithms/text/apply-sentiment";
import { sentimentSeeds } from "@/lib/algorithms/text/data/sentiment-seeds";
import { fitSentiment } from "@/lib/algorithms/text/fit-sentiment";
import { applyTermsHead, fitTermsHead, termsOfWords } from "@/lib/algorithms/text/fit-terms-head";
import { sentimentWords } from "@/lib/algorithms/text/sentiment-model";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import type { Tell } from "@/lib/services/evaluate/mine-texts";
import { createReader, readText } from "@/lib/services/language/read-text";

/** A text that is good or bad. */
export interface JudgedText {
  readonly text: string;
  readonly positive: boolean;
}

export interface SentimentEvaluation {
  readonly texts: number;
  readonly positive: number;
  /** "folds": five folds of the file; "other file": learnt from the file of --train. */
  readonly protocol: "folds" | "other file";
  /**
   * Vectors and words together, as a run learns from ratings: decided where either side is as likely; the calibration
   * error is that of the share of good texts that it expects among such.
   */
  readonly learnt: BinaryScores;
  /** TF-IDF of words and pairs with logistic regression, on the same folds. */
  readonly baseline: BinaryScores;
  /** Nothing of the file told: seed phrases alone. */
  readonly withoutLabels: BinaryScores;
}

const FOLDS = 5;

interface Prepared {
  readonly texts: readonly string[];
  readonly positive: readonly boolean[];
  readonly vectors: Matrix;
  readonly words: readonly string[][];
}

/** How well whole texts are told good from bad, against a baseline on the same rows. */
export async function evaluateSentiment(
  rows: readonly JudgedText[],
  options: {
    readonly seed: number;
    readonly train?: readonly JudgedText[] | undefined;
    readonly tell: Tell;
    readonly onText?: (row: {
      row: number;
      positive: boolean;
      learnt: number;
      baseline: number;
      withoutLabels: number;
    }) => void;
  },
): Promise<SentimentEvaluation> {
  const { seed, tell } = options;
  const test = await prepare(rows, tell);
  const encoder = await sharedEncoder();
  const seedVectors = await encoder.encode(
    sentimentSeeds.map(({ text }) => text),
    { prefix: "query" },
  );
  const learnt = new Float64Array(rows.length);
  const shares = new Float64Array(rows.length);
  const baseline = new Float64Array(rows.length);
  const score = (from: Prepared, learnFrom: readonly number[], to: readonly number[]) => {
    const model = fitSentiment(takeRows(from.vectors, Int32Array.from(learnFrom)), {
      texts: learnFrom.map((r) => from.texts[r] ?? ""),
      words: learnFrom.map((r) => from.words[r] ?? []),
      ratings: learnFrom.map((r) => (from.positive[r] ? 5 : 1)),
      seedVectors,
      seed,
    });
    const words = to.map((r) => test.words[r] ?? []);
    const head = fitTermsHead(
      learnFrom.map((r) => termsOfWords(from.words[r] ?? [])),
      learnFrom.map((r) => Number(from.positive[r])),
    );
    const vectors = takeRows(test.vectors, Int32Array.from(to));
    const scored = applySentiment(
      model,
      vectors,
      to.map((r) => test.texts[r] ?? ""),
      words,
    );
    to.forEach((r, i) => {
      learnt[r] = scored[i]?.probability ?? 0.5;
      shares[r] = scored[i]?.share ?? 0.5;
      baseline[r] = sigmoid(applyTermsHead(head, termsOfWords(words[i] ?? [])));
    });
  };
  const all = rows.map((_, r) => r);
  if (options.train) {
    const train = await prepare(options.train, tell);
    score(
      train,
      train.texts.map((_, r) => r),
      all,
    );
  } else {
    const order = createRandom(seed).shuffle(Int32Array.from(all));
    for (let fold = 0; fold < FOLDS; fold++) {
      tell("folds", fold / FOLDS);
      const held = [...order].filter((_, i) => i % FOLDS === fold);
      const isHeld = new Set(held);
      score(
        test,
        all.filter((r) => !isHeld.has(r)),
        held,
      );
    }
  }
  const blind = fitSentiment(test.vectors, { texts: test.texts, words: test.words, seedVectors, seed });
  const withoutLabels = Float64Array.from(
    applySentiment(blind, test.vectors, test.texts, test.words),
    ({ probability }) => probability,
  );
  for (const row of all) {
    options.onText?.({
      row,
      positive: test.positive[row] ?? false,
      learnt: learnt[row] ?? 0,
      baseline: baseline[row] ?? 0,
      withoutLabels: withoutLabels[row] ?? 0,
    });
  }
  return {
    texts: rows.length,
    positive: rows.filter(({ positive }) => positive).length,
    protocol: options.train ? "other file" : "folds",
    learnt: {
      ...scoreBinary(test.positive, learnt),
      calibrationError: scoreBinary(test.positive, shares).calibrationError,
    },
    baseline: scoreBinary(test.positive, baseline),
    withoutLabels: scoreBinary(test.positive, withoutLabels),
  };
}

async function prepare(rows: readonly JudgedText[], tell: Tell): Promise<Prepared> {
  const reader = createReader([]);
  const encoder = await sharedEncoder();
  const reads = rows.map(({ text }) => readText(text, reader));
  const { documents } = await encoder.encodeDocuments(
    reads.map(({ mentions }) => [mentions.map(({ text }) => text).join(" ")]),
    { prefix: "query", onProgress: (done) => tell("encode", done / rows.length) },
  );
  return {
    texts: rows.map(({ text }) => text),
    positive: rows.map(({ positive }) => positive),
    vectors: documents,
    words: reads.map(({ mentions }) => mentions.flatMap(({ tokens }) => sentimentWords(tokens))),
  };
}
