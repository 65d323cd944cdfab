/** In how many windows words stand, alone and with one another. */
export interface PairCounts {
  readonly windows: number;
  readonly documents: number;
  /** Words in a window. */
  readonly size: number;
  readonly vocabulary: number;
  /** Windows of words a and b at [a * vocabulary + b], symmetric; those of one word on the diagonal. */
  readonly counts: Uint32Array;
}

/**
 * Counts pairs in windows of `size` words that slide over each document; one no longer than the window is one. Words
 * outside the vocabulary are -1: they take their place and are not counted. Cost: words x size^2 / 2; memory:
 * 4 x vocabulary^2.
 */
export function countPairs(
  documents: readonly (readonly number[])[],
  vocabulary: number,
  size = 10,
): PairCounts {
  const counts = new Uint32Array(vocabulary * vocabulary);
  let windows = 0;
  for (const words of documents) {
    const last = Math.max(0, words.length - size);
    for (let from = 0; from <= last; from++) {
      const inside = [...new Set(words.slice(from, from + size))].filter((word) => word >= 0);
      for (const a of inside) {
        for (const b of inside) counts[a * vocabulary + b] = (counts[a * vocabulary + b] as number) + 1;
      }
      windows++;
    }
  }
  return { windows, documents: documents.length, size, vocabulary, counts };
}

/**
 * Normalised pointwise mutual information of two words (Bouma 2009), log(p(a, b) / p(a) p(b)) / -log p(a, b): 1 if they
 * only stand together, 0 if by chance, -1 if never.
 */
export function npmiOfPair({ windows, vocabulary, counts }: PairCounts, a: number, b: number): number {
  const both = counts[a * vocabulary + b] as number;
  if (both === 0) return -1;
  if (both === windows) return 1;
  const alone = (counts[a * vocabulary + a] as number) * (counts[b * vocabulary + b] as number);
  return Math.log((both * windows) / alone) / -Math.log(both / windows);
}
