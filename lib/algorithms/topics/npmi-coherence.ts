import { type Csr, transposeCsr } from "@/lib/algorithms/csr";

export interface Coherence {
  /** Mean over topics. */
  readonly mean: number;
  readonly byTopic: readonly number[];
}

/**
 * Coherence of topics, given as lists of words: mean normalised pointwise mutual information (Bouma 2009) over the
 * pairs of each list, log(p(a, b) / p(a) p(b)) / -log p(a, b), with p the share of `documents` (documents x words)
 * that hold the words. A pair that never meets counts -1, one that is in every document 1. A list of fewer than two
 * words counts 0. Cost: the documents of the words, once a pair.
 */
export function npmiCoherence(topics: readonly (readonly number[])[], documents: Csr): Coherence {
  const byWord = transposeCsr(documents);
  const holders = (word: number) =>
    byWord.indices.subarray(byWord.indptr[word] as number, byWord.indptr[word + 1] as number);
  const byTopic = topics.map((words) => {
    let sum = 0;
    let pairs = 0;
    for (const [i, a] of words.entries()) {
      for (const b of words.slice(i + 1)) {
        sum += npmi(holders(a), holders(b), documents.rows);
        pairs++;
      }
    }
    return pairs > 0 ? sum / pairs : 0;
  });
  return { mean: byTopic.reduce((sum, value) => sum + value, 0) / Math.max(1, byTopic.length), byTopic };
}

function npmi(a: Int32Array, b: Int32Array, documents: number): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const gap = (a[i] as number) - (b[j] as number);
    if (gap === 0) both++;
    if (gap <= 0) i++;
    if (gap >= 0) j++;
  }
  if (both === 0) return -1;
  if (both === documents) return 1;
  return Math.log((both * documents) / (a.length * b.length)) / -Math.log(both / documents);
}
