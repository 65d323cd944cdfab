import { createScanTable, type ScanTable } from "@/lib/algorithms/kernels/scan-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createWordCutter } from "@/lib/algorithms/search/cut-words";
import { productWords } from "@/lib/algorithms/search/data/product-words";
import { createConcepts } from "@/lib/algorithms/search/find-concepts";
import { fitSearchIndex, type SearchField, type SearchIndex } from "@/lib/algorithms/search/fit-search-index";
import { fitSpelling } from "@/lib/algorithms/search/fit-spelling";
import { type Fused, fuseScores } from "@/lib/algorithms/search/fuse-scores";
import { type QueryReader, readQuery } from "@/lib/algorithms/search/read-query";
import { type QueryPart, scoreWords } from "@/lib/algorithms/search/score-words";
import type { WordPair } from "@/lib/algorithms/text/parse-word-pairs";

/** A catalogue as it is searched; row r of everything is document r. */
export interface Catalogue extends QueryReader {
  readonly meaning: Meaning | null;
}

/** Vectors of titles, less what all of them have in common. */
export interface Meaning {
  readonly table: ScanTable;
  readonly mean: Float32Array;
  /** Documents of the table's rows; a document without a vector has none. */
  readonly rows: Int32Array;
}

export interface CatalogueMatch extends Fused {
  readonly parts: readonly QueryPart[];
  /** The share of the query's rarity that each document answers in words. */
  readonly coverage: Float32Array;
}

/** Discounts of long fields by .3 to .75 differ by less than a point of nDCG. */
const B = 0.4;
/** Rows between two yields. */
const PART = 1000;

export const TITLE: SearchField = { weight: 1, b: B };
export const BESIDE: SearchField = { weight: 0.6, b: B };

export interface CatalogueWords {
  /** Words to be kept whole: brands, the shop's dictionary. */
  readonly userWords: readonly string[];
  /** What the shop says stands for what, beside what shops sell. */
  readonly synonyms: readonly WordPair[];
}

/** Builds what words are searched by. `documents[d][f]` is the text of field f. Cost: see `fitSearchIndex`. */
export function* fitCatalogue(
  documents: readonly (readonly string[])[],
  fields: readonly SearchField[],
  words: CatalogueWords,
): Generator<{ step: number; loss: number }, QueryReader> {
  const reads = readsOf(words);
  return readerOf(yield* fitSearchIndex(documents, fields, reads.cutter, reads.concepts), words, reads);
}

/** What reads queries to an index that was built with the same words before. Cost: a second for 100,000 titles. */
export function readerOf(
  index: SearchIndex,
  words: CatalogueWords,
  reads: Pick<QueryReader, "cutter" | "concepts"> = readsOf(words),
): QueryReader {
  return { index, ...reads, spelling: fitSpelling(index) };
}

function readsOf({ userWords, synonyms }: CatalogueWords): Pick<QueryReader, "cutter" | "concepts"> {
  return {
    cutter: createWordCutter(userWords),
    concepts: createConcepts([...productWords, ...synonyms]),
  };
}

/** Vectors (unit rows) of the documents `rows` as they are compared; null for none. */
export function* fitMeaning(
  vectors: Matrix,
  rows: Int32Array,
): Generator<{ step: number; loss: number }, Meaning | null> {
  if (vectors.rows === 0) return null;
  const mean = new Float32Array(vectors.cols);
  for (let r = 0; r < vectors.rows; r++) {
    for (let c = 0; c < vectors.cols; c++)
      mean[c] = (mean[c] as number) + (vectors.data[r * vectors.cols + c] as number) / vectors.rows;
  }
  const table = createScanTable(vectors.rows, vectors.cols);
  for (let r = 0; r < vectors.rows; r++) {
    const row = centred(vectors.data.subarray(r * vectors.cols, (r + 1) * vectors.cols), mean);
    table.append({ data: row, rows: 1, cols: vectors.cols });
    if (r % PART === 0) yield { step: r, loss: 0 };
  }
  return { table, mean, rows };
}

/** Scores every document by words and, where the query has a vector, by meaning. Cost at 100,000 titles: some 15 ms. */
export function searchCatalogue(
  catalogue: Catalogue,
  query: string,
  vector: Float32Array | null,
): CatalogueMatch {
  const parts = readQuery(catalogue, query);
  const words = scoreWords(catalogue.index, parts);
  const { meaning } = catalogue;
  const cosines = meaning && vector ? cosinesOf(meaning, vector, catalogue.index.documents) : null;
  return { ...fuseScores(words, cosines), parts, coverage: words.coverage };
}

/** The cosine of each document with a query's vector; a document without one is as near as the average. */
export function cosinesOf(
  { table, mean, rows }: Meaning,
  vector: Float32Array,
  documents: number,
): Float32Array {
  const cosines = table.cosines(centred(vector, mean));
  if (rows.length === documents) return cosines.slice();
  const average = cosines.reduce((sum, value) => sum + value, 0) / Math.max(1, cosines.length);
  const all = new Float32Array(documents).fill(average);
  for (let r = 0; r < rows.length; r++) all[rows[r] as number] = cosines[r] as number;
  return all;
}

/** The `count` rows of the highest scores for which `keep` holds, highest first. */
export function topRows(scores: Float32Array, count: number, keep: (row: number) => boolean): Int32Array {
  const rows: number[] = [];
  const order = (a: number, b: number) => (scores[b] as number) - (scores[a] as number) || a - b;
  let least = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < scores.length; r++) {
    if ((scores[r] as number) < least || !keep(r)) continue;
    rows.push(r);
    if (rows.length < 4 * count + 64) continue;
    rows.sort(order);
    rows.length = count;
    least = scores[rows.at(-1) ?? 0] ?? least;
  }
  return Int32Array.from(rows.sort(order).slice(0, count));
}

function centred(vector: Float32Array, mean: Float32Array): Float32Array {
  const out = vector.map((value, c) => value - (mean[c] as number));
  const length = Math.sqrt(out.reduce((sum, value) => sum + value * value, 0)) || 1;
  return out.map((value) => value / length);
}
