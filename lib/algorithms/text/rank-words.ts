import type { Token } from "@/lib/algorithms/text/segment";

const WINDOW = 3;
const DAMPING = 0.85;
const ROUNDS = 6;

/**
 * How central each word is to a document: PageRank over the graph of words of substance that stand within three words
 * of each other in a clause (TextRank, Mihalcea & Tarau 2004), scaled so that the first has 1. What a document keeps
 * coming back to, in ever new company, ranks above what it mentions once. Empty without words of substance.
 * Cost: 6 rounds over at most two pairs a word.
 *
 * @param clauses words of each clause of one document
 */
export function rankWords(clauses: readonly (readonly Token[])[]): Map<string, number> {
  const idOf = new Map<string, number>();
  // One entry a neighbourhood: a pair that stands together twice is linked twice.
  const from: number[] = [];
  const to: number[] = [];
  for (const tokens of clauses) {
    const recent: number[] = [];
    for (const { stop, lemma } of tokens) {
      if (stop) continue;
      const id = idOf.get(lemma) ?? idOf.size;
      idOf.set(lemma, id);
      for (const other of recent) {
        if (other === id) continue;
        from.push(id, other);
        to.push(other, id);
      }
      recent.push(id);
      if (recent.length >= WINDOW) recent.shift();
    }
  }
  const degree = new Float64Array(idOf.size);
  for (const id of from) degree[id] = (degree[id] as number) + 1;
  let rank = new Float64Array(idOf.size).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(idOf.size).fill(1 - DAMPING);
    for (let e = 0; e < from.length; e++) {
      const source = from[e] as number;
      const target = to[e] as number;
      next[target] =
        (next[target] as number) + (DAMPING * (rank[source] as number)) / (degree[source] as number);
    }
    rank = next;
  }
  const most = rank.reduce((a, b) => Math.max(a, b), 0);
  return new Map([...idOf].map(([word, id]) => [word, (rank[id] as number) / most]));
}
