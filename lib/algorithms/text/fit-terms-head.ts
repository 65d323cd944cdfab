import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { dot } from "@/lib/algorithms/dot";
import { sigmoid } from "@/lib/algorithms/sigmoid";

/** How much each term speaks for "yes". */
export interface TermsHead {
  /** Weight of each known term, its rarity included. */
  readonly weights: ReadonlyMap<string, number>;
  readonly rarity: ReadonlyMap<string, number>;
  readonly bias: number;
}

export interface FitTermsHeadOptions {
  /** Strength of the penalty on the weights, 1 unless said. */
  readonly penalty?: number;
  /** Whether both answers weigh the same, however seldom one is; true unless said. */
  readonly balanced?: boolean;
}

const NEWTON_STEPS = 8;
const GRADIENT_STEPS = 25;
/** A term is known that stands in two texts, and in one of ten thousand. */
const fewestTexts = (texts: number) => Math.max(2, texts / 10_000);

/** The terms of a text for this head: its words and the pairs of neighbours, each once. */
export function termsOfWords(words: readonly string[]): string[] {
  const terms = new Set<string>();
  let before: string | null = null;
  for (const word of words) {
    terms.add(word);
    if (before !== null) terms.add(`${before} ${word}`);
    before = word;
  }
  return [...terms];
}

/** Words that Chinese is cut into depend on the cutter: runs of one to three characters do not. */
const MOST_HAN = 3;

/** What a text's sentiment is learnt from: its words, pairs of them, and short runs of Han characters. */
export function sentimentTerms(words: readonly string[], text: string): string[] {
  const terms = new Set(termsOfWords(words));
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    for (let length = 1; length <= MOST_HAN; length++)
      for (let at = 0; at + length <= run.length; at++) terms.add(`#${run.slice(at, at + length)}`);
  }
  return [...terms];
}

/**
 * Logistic regression with an L2 penalty on TF-IDF of terms (each counted once a text, rows of length 1), by Newton
 * steps whose equations are solved by conjugate gradients (Lin, Weng, Keerthi 2008, without their trust region: the
 * problem is small and well scaled). Deterministic. Cost: some 200 passes over the terms.
 *
 * @param texts terms of each text, as `termsOfWords` gives them
 * @param answers 1 or 0 for each text
 */
export function fitTermsHead(
  texts: readonly (readonly string[])[],
  answers: ArrayLike<number>,
  options: FitTermsHeadOptions = {},
): TermsHead {
  const penalty = options.penalty ?? 1;
  const rarity = raritiesOf(texts);
  const idOf = new Map([...rarity.keys()].map((term, id) => [term, id]));
  const rows = rowsOf(texts, rarity, idOf);
  const yes = Array.from({ length: rows.rows }, (_, r) => Number(answers[r] === 1));
  const some = yes.reduce((sum, y) => sum + y, 0);
  const balanced = options.balanced ?? true;
  const share = Float64Array.from(yes, (y) =>
    balanced ? rows.rows / (2 * Math.max(1, y === 1 ? some : rows.rows - some)) : 1,
  );
  const size = idOf.size;
  const weights = new Float64Array(size + 1);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const products = multiply(rows, weights);
    const curvature = new Float64Array(rows.rows);
    const residual = new Float64Array(rows.rows);
    for (let r = 0; r < rows.rows; r++) {
      const p = sigmoid(products[r] as number);
      curvature[r] = Math.max(1e-6, p * (1 - p)) * (share[r] as number);
      residual[r] = ((yes[r] as number) - p) * (share[r] as number);
    }
    const gradient = multiplyBack(rows, residual);
    for (let c = 0; c < size; c++) gradient[c] = (gradient[c] as number) - penalty * (weights[c] as number);
    const move = solve(rows, curvature, penalty, gradient);
    let largest = 0;
    for (let c = 0; c <= size; c++) {
      weights[c] = (weights[c] as number) + (move[c] as number);
      largest = Math.max(largest, Math.abs(move[c] as number));
    }
    if (largest < 1e-4) break;
  }
  return {
    rarity,
    weights: new Map([...idOf].map(([term, id]) => [term, weights[id] as number])),
    bias: weights[size] as number,
  };
}

/** Log odds of "yes" for a text's terms. */
export function applyTermsHead({ weights, rarity, bias }: TermsHead, terms: readonly string[]): number {
  let sum = 0;
  let square = 0;
  for (const term of terms) {
    const value = rarity.get(term);
    if (value === undefined) continue;
    sum += value * (weights.get(term) as number);
    square += value * value;
  }
  return bias + (square > 0 ? sum / Math.sqrt(square) : 0);
}

function raritiesOf(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewestTexts(texts.length));
  return new Map(kept.map(([term, count]) => [term, Math.log((1 + texts.length) / (1 + count)) + 1]));
}

function rowsOf(
  texts: readonly (readonly string[])[],
  rarity: ReadonlyMap<string, number>,
  idOf: ReadonlyMap<string, number>,
): Csr {
  const rows: number[] = [];
  const cols: number[] = [];
  const values: number[] = [];
  for (const [r, terms] of texts.entries()) {
    const known = terms.filter((term) => idOf.has(term));
    const length = Math.hypot(...known.map((term) => rarity.get(term) as number)) || 1;
    for (const term of known) {
      rows.push(r);
      cols.push(idOf.get(term) as number);
      values.push((rarity.get(term) as number) / length);
    }
  }
  return csrFromTriples(texts.length, idOf.size, rows, cols, Float32Array.from(values));
}

/** rows x weights, whose last one is added to each. */
function multiply({ rows, cols, indptr, indices, values }: Csr, weights: Float64Array): Float64Array {
  const out = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    let sum = weights[cols] as number;
    for (let k = indptr[r] as number; k < (indptr[r + 1] as number); k++)
      sum += (values[k] as number) * (weights[indices[k] as number] as number);
    out[r] = sum;
  }
  return out;
}

function multiplyBack({ rows, cols, indptr, indices, values }: Csr, left: Float64Array): Float64Array {
  const out = new Float64Array(cols + 1);
  for (let r = 0; r < rows; r++) {
    const value = left[r] as number;
    for (let k = indptr[r] as number; k < (indptr[r + 1] as number); k++) {
      const c = indices[k] as number;
      out[c] = (out[c] as number) + value * (values[k] as number);
    }
    out[cols] = (out[cols] as number) + value;
  }
  return out;
}

/** The Newton step: (X' C X + penalty) step = gradient, by conjugate gradients; the bias has no penalty. */
function solve(rows: Csr, curvature: Float64Array, penalty: number, gradient: Float64Array): Float64Array {
  const size = gradient.length;
  const step = new Float64Array(size);
  const rest = gradient.slice();
  const direction = gradient.slice();
  let square = dot(rest, rest);
  const enough = square * 1e-6;
  for (let i = 0; i < GRADIENT_STEPS && square > enough; i++) {
    const along = multiply(rows, direction);
    for (let r = 0; r < along.length; r++) along[r] = (along[r] as number) * (curvature[r] as number);
    const image = multiplyBack(rows, along);
    for (let c = 0; c < size - 1; c++) image[c] = (image[c] as number) + penalty * (direction[c] as number);
    const length = square / Math.max(1e-12, dot(direction, image));
    for (let c = 0; c < size; c++) {
      step[c] = (step[c] as number) + length * (direction[c] as number);
      rest[c] = (rest[c] as number) - length * (image[c] as number);
    }
    const next = dot(rest, rest);
    for (let c = 0; c < size; c++)
      direction[c] = (rest[c] as number) + (next / square) * (direction[c] as number);
    square = next;
  }
  return step;
}
