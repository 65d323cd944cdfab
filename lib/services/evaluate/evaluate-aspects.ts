import { type BinaryScores, scoreBinary } from "@/lib/algorithms/evaluate/score-binary";
import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { sigmoid } from "@/lib/algorithms/sigmoid";
import { applySentiment } from "@/lib/algorithms/text/apply-sentiment";
import { type CategoryChoice, createCategoriser } from "@/lib/algorithms/text/aspect-category";
import { aspectOdds, balanceAround, clauseOfAspect } from "@/lib/algorithms/text/aspect-polarity";
import {
  type AspectCategory,
  laptopCategories,
  phoneCategories,
} from "@/lib/algorithms/text/data/aspect-categories";
import { sentimentSeeds } from "@/lib/algorithms/text/data/sentiment-seeds";
import { fitSentiment } from "@/lib/algorithms/text/fit-sentiment";
import { sentimentWords } from "@/lib/algorithms/text/sentiment-model";
import type { Encoder } from "@/lib/encoders/encoder";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import type { Tell } from "@/lib/services/evaluate/mine-texts";
import type { AspectCase } from "@/lib/services/evaluate/read-aspect-cases";
import { type CategoryReport, scoreCategories } from "@/lib/services/evaluate/score-categories";
import { createReader, readText } from "@/lib/services/language/read-text";

export interface AspectEvaluation {
  readonly cases: number;
  readonly texts: number;
  readonly aspectsNotNamed: number;
  /** Positive against negative, nothing of the file told. */
  readonly polarity: BinaryScores & { readonly cases: number; readonly positive: number };
  /** Cases that the file calls neutral, and how often a score in the neutral band is said of them and of others. */
  readonly neutral: {
    readonly cases: number;
    readonly calledNeutral: number;
    readonly othersCalledNeutral: number;
  };
  readonly category: CategoryReport;
}

/** As `applySentiment` has it: odds of under three to two are neutral. */
const NEUTRAL_ODDS = Math.log(1.5);
/** What an aspect's vector is of: its name, and some of the clause, which tells names of many senses apart. */
const CLAUSE_SHARE = 0.3;

/** How well the polarity of given aspects, and what they are about, are told without any label of the file. */
export async function evaluateAspects(
  cases: readonly AspectCase[],
  options: {
    readonly seed: number;
    readonly tell: Tell;
    readonly onCase?: (row: {
      row: number;
      polarity: string;
      odds: number;
      category: string | null;
      found: string;
      by: string;
    }) => void;
  },
): Promise<AspectEvaluation> {
  const encoder = await sharedEncoder();
  const texts = [...new Set(cases.map(({ text }) => text))];
  const judged = await judge(texts, encoder, options);
  const rowOfText = new Map(texts.map((text, t) => [text, t]));
  const placed = cases.map(({ text, place }) => {
    const t = rowOfText.get(text) ?? 0;
    const clauses = judged.clauses[t] ?? [];
    const own = clauseOfAspect(clauses, place);
    const clause = clauses[own] ?? { start: 0, end: text.length };
    const whole = judged.oddsOfText[t] ?? 0;
    const odds = aspectOdds({
      clause: place ? (judged.oddsOfClause[(judged.first[t] ?? 0) + own] ?? whole) : whole,
      text: whole,
      balance: balanceAround(text, place, clause),
    });
    return { odds, clause: (judged.first[t] ?? 0) + own };
  });
  const sided = cases.flatMap(({ polarity }, row) => (polarity === "neutral" ? [] : [row]));
  const positive = sided.map((row) => cases[row]?.polarity === "positive");
  const scores = scoreBinary(
    positive,
    sided.map((row) => sigmoid(placed[row]?.odds ?? 0)),
  );
  const isNeutral = (row: number) => Math.abs(placed[row]?.odds ?? 0) < NEUTRAL_ODDS;
  const neutral = cases.flatMap(({ polarity }, row) => (polarity === "neutral" ? [row] : []));

  const given = cases.some(({ category }) => category !== null);
  const categories = given ? laptopCategories : phoneCategories;
  const found = await categorise(
    cases,
    categories,
    encoder,
    placed.map(({ clause }) => rowOf(judged.parts, clause)),
  );
  cases.forEach((one, row) => {
    const choice = found[row];
    options.onCase?.({
      row,
      polarity: one.polarity,
      odds: placed[row]?.odds ?? 0,
      category: one.category,
      found: categories[choice?.category ?? 0]?.name ?? "",
      by: choice?.by ?? "",
    });
  });
  return {
    cases: cases.length,
    texts: texts.length,
    aspectsNotNamed: cases.filter(({ aspect }) => aspect === null).length,
    polarity: { cases: sided.length, positive: positive.filter(Boolean).length, ...scores },
    neutral: {
      cases: neutral.length,
      calledNeutral: neutral.filter(isNeutral).length,
      othersCalledNeutral: sided.filter(isNeutral).length,
    },
    category: scoreCategories(cases, categories, found),
  };
}

/** Log odds of whole texts and of their clauses, each fitted on itself alone. */
async function judge(
  texts: readonly string[],
  encoder: Encoder,
  { seed, tell }: { readonly seed: number; readonly tell: Tell },
) {
  const reader = createReader([]);
  const reads = texts.map((text) => {
    const { mentions } = readText(text, reader);
    // A text without a clause (a word, a mark) is one.
    return mentions.length > 0 ? mentions : [{ start: 0, end: text.length, text, tokens: [] }];
  });
  const clauses = reads.flat();
  const { documents, parts } = await encoder.encodeDocuments(
    reads.map((read) => read.map(({ text }) => text)),
    { prefix: "query", onProgress: (done) => tell("encode", done / texts.length) },
  );
  const seedVectors = await encoder.encode(
    sentimentSeeds.map(({ text }) => text),
    { prefix: "query" },
  );
  const oddsOf = (vectors: Matrix, of: readonly string[], words: readonly string[][]) => {
    const model = fitSentiment(vectors, { texts: of, words, seedVectors, seed });
    return applySentiment(model, vectors, of, words).map(({ probability }) => {
      const p = Math.min(1 - 1e-9, Math.max(1e-9, probability));
      return Math.log(p / (1 - p));
    });
  };
  tell("sentiment", 0);
  let next = 0;
  const first = reads.map((read) => {
    next += read.length;
    return next - read.length;
  });
  return {
    clauses: reads,
    first,
    parts,
    oddsOfText: oddsOf(
      documents,
      texts,
      reads.map((read) => read.flatMap(({ tokens }) => sentimentWords(tokens))),
    ),
    oddsOfClause: oddsOf(
      parts,
      clauses.map(({ text }) => text),
      clauses.map(({ tokens }) => sentimentWords(tokens)),
    ),
  };
}

async function categorise(
  cases: readonly AspectCase[],
  categories: readonly AspectCategory[],
  encoder: Encoder,
  clauses: readonly Float32Array[],
): Promise<CategoryChoice[]> {
  const names = [...new Set(cases.flatMap(({ aspect }) => (aspect === null ? [] : [aspect])))];
  const descriptions = categories.flatMap(({ descriptions: texts }, c) => texts.map((text) => ({ text, c })));
  const [ofNames, vectors] = [
    await encoder.encode(names, { prefix: "query" }),
    await encoder.encode(
      descriptions.map(({ text }) => text),
      { prefix: "query" },
    ),
  ];
  const rowOfName = new Map(names.map((name, row) => [name, row]));
  const mixed = zeros(cases.length, encoder.dimensions);
  cases.forEach(({ aspect }, row) => {
    const out = rowOf(mixed, row);
    const clause = clauses[row] ?? out;
    const name = aspect === null ? clause : rowOf(ofNames, rowOfName.get(aspect) ?? 0);
    for (let c = 0; c < out.length; c++)
      out[c] = (1 - CLAUSE_SHARE) * (name[c] ?? 0) + CLAUSE_SHARE * (clause[c] ?? 0);
  });
  const choose = createCategoriser(categories, {
    vectors,
    categoryOf: descriptions.map(({ c }) => c),
    mean: columnMeans(mixed),
  });
  return cases.map(({ aspect }, row) => choose(aspect ?? "", rowOf(mixed, row)));
}
