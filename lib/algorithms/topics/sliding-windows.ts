import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";

/**
 * Windows of `size` words over documents, as rows of word ids (windows x vocabulary, ones): coherence counted on them
 * asks whether words stand near each other (Röder, Both, Hinneburg 2015), not just in one document. A document shorter
 * than the window is one window. Cost: words x size.
 */
export function slidingWindows(
  documents: readonly (readonly number[])[],
  vocabulary: number,
  size = 10,
): Csr {
  const rows: number[] = [];
  const cols: number[] = [];
  let windows = 0;
  for (const words of documents) {
    const last = Math.max(0, words.length - size);
    for (let from = 0; from <= last; from++) {
      for (const word of new Set(words.slice(from, from + size))) {
        rows.push(windows);
        cols.push(word);
      }
      windows++;
    }
  }
  return csrFromTriples(windows, vocabulary, rows, cols, new Float32Array(rows.length).fill(1));
}
