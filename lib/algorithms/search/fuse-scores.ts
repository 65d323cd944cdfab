import type { WordScores } from "@/lib/algorithms/search/score-words";

/** How far two scorers' values reach, so that they can be added up. */
export interface Fused {
  readonly scores: Float32Array;
  /** What each document has of its score from words and from meaning. */
  readonly words: Float32Array;
  readonly meaning: Float32Array;
}

/** What meaning counts where a document answers all words of a query, and where it answers none. */
const MEANING = { answered: 0.6, open: 1 } as const;

/**
 * Adds words and meaning as standard scores (z over all documents: Lee 1997's CombSUM). The less of a query the best
 * title says in words, the more meaning decides. Without vectors words decide alone. Cost: linear in the documents.
 */
export function fuseScores(words: WordScores, cosines: Float32Array | null): Fused {
  const lexical = standard(words.scores);
  if (!cosines) return { scores: lexical, words: lexical, meaning: new Float32Array(lexical.length) };
  const semantic = standard(cosines);
  let answered = 0;
  for (const share of words.coverage) if (share > answered) answered = share;
  answered = Math.min(1, answered);
  const weight = MEANING.open + (MEANING.answered - MEANING.open) * answered;
  const scores = new Float32Array(lexical.length);
  for (let r = 0; r < scores.length; r++) {
    semantic[r] = weight * (semantic[r] as number);
    scores[r] = (lexical[r] as number) + (semantic[r] as number);
  }
  return { scores, words: lexical, meaning: semantic };
}

function standard(values: Float32Array): Float32Array {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / Math.max(1, values.length);
  const spread = Math.sqrt(Math.max(0, squares / Math.max(1, values.length) - mean * mean));
  const out = new Float32Array(values.length);
  if (spread > 1e-9) for (let r = 0; r < out.length; r++) out[r] = ((values[r] as number) - mean) / spread;
  return out;
}
