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

/** Share of the words in the cosine of two mentions; the encoder has the rest. */
const LEXICAL_SHARE = 0.2;

/** The group number of a language in the preparation. */
export function languageGroup(language: string): number {
  return language === "zh" ? 1 : language === "en" ? 0 : 2;
}

/**
 * Mentions in the space that needs live in: prepared encoder vectors beside lexical ones, scaled so that a cosine is
 * four parts meaning and one part words. Words tell apart what the encoder blurs (two parts of one product).
 */
export function placeMentions(
  model: { readonly preparation: PreparationModel; readonly styles: Matrix; readonly lexicon: Lexicon },
  vectors: Matrix,
  mentions: Pick<Mentions, "languages" | "tokens">,
): Matrix {
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
