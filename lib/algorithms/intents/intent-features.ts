import { intentTerms } from "@/lib/algorithms/intents/intent-terms";
import { columnMeans } from "@/lib/algorithms/kernels/column-means";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";

/** Messages as they come: their vectors (query prefix) and, row by row, their words. */
export interface Messages {
  readonly vectors: Matrix;
  readonly texts: readonly string[];
}

/** How messages are placed. Made by `fitIntentFeatures`. */
export interface IntentFeatures {
  readonly mean: Float64Array;
  /** Rarity of each known term. */
  readonly rarity: ReadonlyMap<string, number>;
}

/** Columns that terms are projected into. */
const TERM_COLUMNS = 512;
/** Weight of the terms' cosine beside that of the vectors. */
const TERM_WEIGHT = 0.5;

/** Learns the mean of vectors and the rarity of terms from messages of the same source; labels are not needed. */
export function fitIntentFeatures({ vectors, texts }: Messages): IntentFeatures {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const term of intentTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = new Map([...counts].map(([term, n]) => [term, Math.log((1 + texts.length) / (1 + n)) + 1]));
  return { mean: columnMeans(vectors), rarity };
}

/**
 * A row a message: its centred vector at length 1, and beside it TF-IDF of its terms, at length sqrt(.5), put into 512
 * columns by signs that depend on the term alone (Achlioptas 2003). Products of rows are the sum of both cosines.
 */
export function applyIntentFeatures({ mean, rarity }: IntentFeatures, { vectors, texts }: Messages): Matrix {
  const { cols } = vectors;
  const out = zeros(vectors.rows, cols + TERM_COLUMNS);
  const signs = new Map<string, Int8Array>();
  for (const [r, text] of texts.entries()) {
    const row = rowOf(out, r);
    const vector = rowOf(vectors, r);
    for (let c = 0; c < cols; c++) row[c] = (vector[c] as number) - (mean[c] as number);
    scale(row.subarray(0, cols), 1);
    const terms = row.subarray(cols);
    for (const term of intentTerms(text)) {
      const weight = rarity.get(term);
      if (weight === undefined) continue;
      let sign = signs.get(term);
      if (!sign) {
        sign = signsOf(term);
        signs.set(term, sign);
      }
      for (let c = 0; c < TERM_COLUMNS; c++) terms[c] = (terms[c] as number) + weight * (sign[c] as number);
    }
    scale(terms, Math.sqrt(TERM_WEIGHT));
  }
  return out;
}

function scale(row: Float32Array, length: number): void {
  let square = 0;
  for (const value of row) square += value * value;
  if (square === 0) return;
  const factor = length / Math.sqrt(square);
  for (let c = 0; c < row.length; c++) row[c] = (row[c] as number) * factor;
}

function signsOf(term: string): Int8Array {
  let hash = 7;
  for (const character of term) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 16777619);
  const random = createRandom(hash);
  return Int8Array.from({ length: TERM_COLUMNS }, () => (random.next() < 0.5 ? -1 : 1));
}
