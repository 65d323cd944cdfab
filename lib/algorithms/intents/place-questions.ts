import { applyIntentFeatures, fitIntentFeatures } from "@/lib/algorithms/intents/intent-features";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { fitLexicon } from "@/lib/algorithms/needs/lexical-vectors";
import { languageGroup, type MentionWords, placeMentions } from "@/lib/algorithms/needs/place-mentions";
import { fitPreparation } from "@/lib/algorithms/reduce/fit-preparation";

const DIMENSIONS = 256;
/** Share of the answers in the cosine of two questions. */
const ANSWER_SHARE = 0.3;

/** TF-IDF of texts, a row each at the length that `applyIntentFeatures` gives; zeros for an empty one. */
export function textFeatures(texts: readonly string[]): Matrix {
  const messages = { vectors: zeros(texts.length, 0), texts };
  return applyIntentFeatures(fitIntentFeatures(messages), messages);
}

/**
 * Questions where those that ask the same lie together: meaning and words as mentions are placed (`placeMentions`), and
 * three tenths of the cosine left to the words of the answers, since what is answered alike mostly asks the same.
 */
export function placeQuestions(
  vectors: Matrix,
  words: Required<MentionWords>,
  answers: Matrix,
): { readonly rows: Matrix; readonly groups: Int32Array } {
  const groups = Int32Array.from(words.languages, languageGroup);
  const preparation = fitPreparation(vectors, { groups, dropComponents: 1, dimensions: DIMENSIONS });
  const space = { preparation, styles: zeros(0, DIMENSIONS), lexicon: fitLexicon(words.tokens) };
  const placed = placeMentions(space, vectors, words);
  const rows = zeros(vectors.rows, placed.cols + answers.cols);
  for (let r = 0; r < rows.rows; r++) {
    const row = rowOf(rows, r);
    rowOf(placed, r).forEach((value, c) => {
      row[c] = Math.sqrt(1 - ANSWER_SHARE) * value;
    });
    const said = rowOf(answers, r);
    const length = Math.hypot(...said) || 1;
    said.forEach((value, c) => {
      row[placed.cols + c] = (Math.sqrt(ANSWER_SHARE) * value) / length;
    });
  }
  return { rows, groups };
}
