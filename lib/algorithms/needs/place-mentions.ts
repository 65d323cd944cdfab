import { type Matrix, zeros } from "@/lib/algorithms/matrix";
import { type Lexicon, lexicalVectors } from "@/lib/algorithms/needs/lexical-vectors";
import { removeStyles } from "@/lib/algorithms/needs/style-directions";
import { applyPreparation } from "@/lib/algorithms/reduce/apply-preparation";
import type { PreparationModel } from "@/lib/algorithms/reduce/fit-preparation";
import type { Token } from "@/lib/algorithms/text/segment";

/** Mentions as the needs stage sees them: row r of the vectors belongs to entry r of each list. */
export interface Mentions {
  readonly texts: readonly string[];
  /** "zh", "en" or "other". */
  readonly languages: readonly string[];
  /** Words of each text, as the segmenter gives them; without them the vectors decide alone. */
  readonly tokens?: readonly (readonly Token[])[];
  /** -1 to 1: the side of a verdict on the whole; without it verdicts are mined like other mentions. */
  readonly sentiment?: ArrayLike<number>;
}

/** What the space of needs knows of a mention beside its vector. */
export type MentionWords = Pick<Mentions, "languages" | "tokens">;

/** Of the mentions at `rows`. */
export function wordsAt(mentions: MentionWords, rows: Int32Array): Required<MentionWords> {
  return {
    languages: Array.from(rows, (r) => mentions.languages[r] ?? "other"),
    tokens: Array.from(rows, (r) => mentions.tokens?.[r] ?? []),
  };
}

/** Share of the words in the cosine of two mentions; the encoder has the rest. */
const LEXICAL_SHARE = 0.2;

/** What the space is made of. */
export interface MentionSpace {
  readonly preparation: PreparationModel;
  /** Directions of how things are said, taken out of every vector. */
  readonly styles: Matrix;
  readonly lexicon: Lexicon;
}

/** The group number of a language in the preparation. */
export function languageGroup(language: string): number {
  return language === "zh" ? 1 : language === "en" ? 0 : 2;
}

/**
 * Mentions in the space that needs live in: prepared encoder vectors beside lexical ones, scaled so that a cosine is
 * four parts meaning and one part words. Words tell apart what the encoder blurs (two parts of one product).
 */
export function placeMentions(model: MentionSpace, vectors: Matrix, mentions: MentionWords): Matrix {
  const meaning = applyPreparation(
    model.preparation,
    vectors,
    Int32Array.from(mentions.languages, languageGroup),
  );
  removeStyles(meaning, model.styles);
  const words = lexicalVectors(
    model.lexicon,
    mentions.languages.map((_, r) => mentions.tokens?.[r] ?? []),
  );
  const out = zeros(vectors.rows, meaning.cols + words.cols);
  for (let r = 0; r < out.rows; r++) {
    for (let c = 0; c < meaning.cols; c++) {
      out.data[r * out.cols + c] =
        Math.sqrt(1 - LEXICAL_SHARE) * (meaning.data[r * meaning.cols + c] as number);
    }
    for (let c = 0; c < words.cols; c++) {
      out.data[r * out.cols + meaning.cols + c] =
        Math.sqrt(LEXICAL_SHARE) * (words.data[r * words.cols + c] as number);
    }
  }
  return out;
}

const PART = 4_000;

/** `placeMentions` on 4,000 rows at a time (`from` <= row < `to`): memory does not grow with the mentions. */
export function* placeByPart(
  model: MentionSpace,
  vectors: Matrix,
  mentions: MentionWords,
): Generator<{ from: number; to: number; placed: Matrix }, void> {
  for (let from = 0; from < vectors.rows; from += PART) {
    const to = Math.min(vectors.rows, from + PART);
    const data = vectors.data.subarray(from * vectors.cols, to * vectors.cols);
    const languages = mentions.languages.slice(from, to);
    const tokens = mentions.tokens?.slice(from, to) ?? [];
    yield {
      from,
      to,
      placed: placeMentions(model, { data, rows: to - from, cols: vectors.cols }, { languages, tokens }),
    };
  }
}
