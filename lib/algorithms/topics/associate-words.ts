import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { npmiOfPair, type PairCounts } from "@/lib/algorithms/topics/count-pairs";

/** Documents in which a pair must stand: fewer are chance. A pair side by side in a long one is in `size` windows. */
const FEWEST_DOCUMENTS = 3;

/**
 * How words hang together (words x words, symmetric): NPMI x ln(1 + windows of the pair) where that is above 0; of a
 * word with itself NPMI is 1. The logarithm is what keeps rare pairs, whose NPMI is high by chance, from making topics.
 */
export function associateWords(pairs: PairCounts): Csr {
  const { vocabulary, counts, windows, documents, size } = pairs;
  const fewest = FEWEST_DOCUMENTS * Math.min(size, windows / Math.max(1, documents));
  const rows: number[] = [];
  const cols: number[] = [];
  const values: number[] = [];
  for (let a = 0; a < vocabulary; a++) {
    for (let b = 0; b < vocabulary; b++) {
      const both = counts[a * vocabulary + b] as number;
      if (both < fewest && a !== b) continue;
      const npmi = a === b ? 1 : npmiOfPair(pairs, a, b);
      if (npmi <= 0) continue;
      rows.push(a);
      cols.push(b);
      values.push(npmi * Math.log(1 + both));
    }
  }
  return csrFromTriples(vocabulary, vocabulary, rows, cols, values);
}
