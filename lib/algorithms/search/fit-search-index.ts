import type { WordCutter } from "@/lib/algorithms/search/cut-words";
import { type Concepts, conceptsIn } from "@/lib/algorithms/search/find-concepts";

/** A field of what is searched: how much one of its words counts, and how much a long one is discounted. */
export interface SearchField {
  readonly weight: number;
  readonly b: number;
}

/** An inverted index whose postings hold what a term gives to a document's score, all but the term's rarity. */
export interface SearchIndex {
  readonly documents: number;
  readonly terms: ReadonlyMap<string, number>;
  /** Postings of term t: from starts[t] to starts[t + 1]. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly impacts: Float32Array;
  readonly rarity: Float32Array;
}

const K1 = 1.2;
/** Documents between two yields. */
const PART = 1000;

/**
 * BM25F (Robertson & Zaragoza 2009) over words, concepts (`#12`) and pairs of neighbouring Han characters (`~面膜`, which
 * find what was cut in another way). `documents[d][f]` is the text of field f. Cost: about 30,000 titles a second; a
 * posting takes 8 bytes, a title has some 60.
 */
export function* fitSearchIndex(
  documents: readonly (readonly string[])[],
  fields: readonly SearchField[],
  cutter: WordCutter,
  concepts: Concepts,
): Generator<{ step: number; loss: number }, SearchIndex> {
  const terms = new Map<string, number>();
  const counts: number[] = [];
  const idOf = (term: string): number => {
    let id = terms.get(term);
    if (id === undefined) {
      id = terms.size;
      terms.set(term, id);
      counts.push(0);
    }
    return id;
  };
  const read = (text: string) => {
    const words = cutter.all(text);
    const all = [
      ...words,
      ...[...new Set(conceptsIn(concepts, text, words))].map((concept) => `#${concept}`),
      ...hanPairs(text).map((pair) => `~${pair}`),
    ];
    return { terms: Int32Array.from(all, idOf), words: words.length };
  };
  const fieldTerms: { terms: Int32Array; words: number }[][] = [];
  for (const texts of documents) {
    fieldTerms.push(texts.map(read));
    if (fieldTerms.length % PART === 0) yield { step: fieldTerms.length, loss: 0 };
  }
  const average = fields.map((_, f) => {
    const lengths = fieldTerms.flatMap((own) => own[f]?.words || []);
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  });
  const weigh = (own: readonly { terms: Int32Array; words: number }[]) => {
    const weights = new Map<number, number>();
    own.forEach(({ terms: ids, words }, f) => {
      const field = fields[f];
      if (!field) return;
      const share = field.weight / (1 - field.b + (field.b * words) / (average[f] || 1));
      for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + share);
    });
    return weights;
  };
  for (const own of fieldTerms) {
    for (const id of new Set(own.flatMap(({ terms: ids }) => [...ids])))
      counts[id] = (counts[id] as number) + 1;
  }
  const starts = new Int32Array(counts.length + 1);
  for (let t = 0; t < counts.length; t++) starts[t + 1] = (starts[t] as number) + (counts[t] as number);
  const next = starts.slice();
  const rows = new Int32Array(starts[counts.length] ?? 0);
  const impacts = new Float32Array(rows.length);
  for (const [row, own] of fieldTerms.entries()) {
    for (const [id, weight] of weigh(own)) {
      const at = next[id] as number;
      next[id] = at + 1;
      rows[at] = row;
      impacts[at] = (weight * (K1 + 1)) / (K1 + weight);
    }
    if (row % PART === 0) yield { step: row, loss: 0 };
  }
  const n = documents.length;
  const rarity = Float32Array.from(counts, (count) => Math.log(1 + (n - count + 0.5) / (count + 0.5)));
  return { documents: n, terms, starts, rows, impacts, rarity };
}

/** Neighbouring Han characters of a text. */
export function hanPairs(text: string): string[] {
  const pairs: string[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let i = 0; i + 1 < run.length; i++) pairs.push(run.slice(i, i + 2));
  }
  return pairs;
}
