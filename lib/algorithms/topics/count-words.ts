import type { TokenLists } from "@/lib/algorithms/kernels/lda-kernel";

/** Documents as lists of word numbers. */
export interface CountedWords {
  /** In the order of the alphabet. */
  readonly vocabulary: readonly string[];
  /** Documents that hold each word. */
  readonly holders: Int32Array;
  /** Words of each document in their order; -1 for one outside the vocabulary. */
  readonly lists: readonly (readonly number[])[];
  /** The same without those outside. */
  readonly tokens: TokenLists;
}

const FEWEST_HOLDERS = 5;
const LEAST_SHARE = 0.001;
const LARGEST_SHARE = 0.3;
const MOST_WORDS = 5_000;

/**
 * Numbers the words of documents (content words; stop words are gone already). Left out are words of fewer than five
 * documents or one in a thousand, of which nothing can be said, and of more than three in ten, which tell nothing
 * apart; beyond 5,000 the rarest.
 */
export function countWords(documents: readonly (readonly string[])[]): CountedWords {
  const uses = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const fewest = Math.max(FEWEST_HOLDERS, LEAST_SHARE * documents.length);
  const vocabulary = [...uses]
    .filter(([, count]) => count >= fewest && count <= LARGEST_SHARE * documents.length)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word)
    .sort();
  const idOf = new Map(vocabulary.map((word, id) => [word, id]));
  const lists = documents.map((words) => words.map((word) => idOf.get(word) ?? -1));
  const indptr = new Int32Array(documents.length + 1);
  const words = Int32Array.from(
    lists.flatMap((list, d) => {
      const known = list.filter((word) => word >= 0);
      indptr[d + 1] = (indptr[d] as number) + known.length;
      return known;
    }),
  );
  const holders = Int32Array.from(vocabulary, (word) => uses.get(word) ?? 0);
  return { vocabulary, holders, lists, tokens: { indptr, words, vocabulary: vocabulary.length } };
}
