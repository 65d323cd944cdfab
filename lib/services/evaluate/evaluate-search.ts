import { drain } from "@/lib/algorithms/drain";
import { createWordCutter, type WordCutter } from "@/lib/algorithms/search/cut-words";
import { measureResults, type ResultMeasures } from "@/lib/algorithms/search/measure-results";
import { scoreWords } from "@/lib/algorithms/search/score-words";
import {
  BESIDE,
  type Catalogue,
  cosinesOf,
  fitCatalogue,
  fitMeaning,
  searchCatalogue,
  TITLE,
  topRows,
} from "@/lib/algorithms/search/search-catalogue";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import type { Tell } from "@/lib/services/evaluate/mine-texts";
import type { SearchCase, SearchCatalogueRows } from "@/lib/services/evaluate/read-search-cases";
import { searchText } from "@/lib/services/search/search-text";

const K = 10;
const SYSTEMS = ["search", "bm25", "vectors"] as const;
type System = (typeof SYSTEMS)[number];

export interface SearchEvaluation {
  readonly products: number;
  readonly queries: number;
  /** Queries of which nothing relevant is in the catalogue; they are left out of the means. */
  readonly withoutRelevant: number;
  readonly fields: readonly string[];
  readonly secondsToIndex: number;
  readonly secondsToEncode: number;
  readonly msPerQuery: number;
  readonly ndcg10: number;
  readonly p10: number;
  readonly recall10: number;
  readonly noHit: number;
  readonly baselines: Readonly<Record<"bm25" | "vectors", Figures>>;
}

interface Figures {
  readonly ndcg10: number;
  readonly p10: number;
  readonly recall10: number;
  readonly noHit: number;
}

/** Searches a catalogue for queries with known answers, as the pages do, and by words alone and by vectors alone. */
export async function evaluateSearch(
  { ids, texts, fields }: SearchCatalogueRows,
  cases: readonly SearchCase[],
  options: {
    readonly tell: Tell;
    readonly onQuery: (row: { query: string; results: string[]; ndcg10: number; p10: number }) => void;
  },
): Promise<SearchEvaluation> {
  const started = performance.now();
  options.tell("index", 0);
  const weights = fields.map((_, f) => (f === 0 ? TITLE : BESIDE));
  const reader = drain(fitCatalogue(texts, weights, { userWords: [], synonyms: [] }));
  const indexed = performance.now();
  const encoder = await sharedEncoder();
  const vectors = await encoder.encode(texts.map(searchText), {
    prefix: "passage",
    onProgress: (done) => options.tell("encode", done / texts.length),
  });
  const catalogue: Catalogue = {
    ...reader,
    meaning: drain(
      fitMeaning(
        vectors,
        Int32Array.from(ids, (_, r) => r),
      ),
    ),
  };
  const encoded = performance.now();
  const plain = createWordCutter();
  const measured: Record<System, ResultMeasures[]> = { search: [], bm25: [], vectors: [] };
  const known = new Set(ids);
  let searching = 0;
  let withoutRelevant = 0;
  for (const { query, relevant } of cases) {
    const gains = new Map(Object.entries(relevant).filter(([id, gain]) => gain > 0 && known.has(id)));
    if (gains.size === 0) {
      withoutRelevant++;
      continue;
    }
    const before = performance.now();
    const vector = (await encoder.encode([query], { prefix: "query" })).data;
    const list = listOf(searchCatalogue(catalogue, query, vector).scores, ids);
    searching += performance.now() - before;
    const own = measureResults(list, gains, K);
    measured.search.push(own);
    measured.bm25.push(measureResults(listOf(plainWords(catalogue, plain, query), ids), gains, K));
    const cosines = catalogue.meaning && cosinesOf(catalogue.meaning, vector, ids.length);
    measured.vectors.push(measureResults(cosines ? listOf(cosines, ids) : [], gains, K));
    options.onQuery({ query, results: list, ndcg10: own.ndcg, p10: own.precision });
  }
  const seconds = (ms: number) => Math.round(ms) / 1000;
  const count = measured.search.length;
  return {
    products: ids.length,
    queries: count,
    withoutRelevant,
    fields,
    secondsToIndex: seconds(indexed - started),
    secondsToEncode: seconds(encoded - indexed),
    msPerQuery: Math.round((searching / Math.max(1, count)) * 100) / 100,
    ...figures(measured.search),
    baselines: { bm25: figures(measured.bm25), vectors: figures(measured.vectors) },
  };
}

function listOf(scores: Float32Array, ids: readonly string[]): string[] {
  return Array.from(
    topRows(scores, K, (row) => scores[row] !== 0),
    (row) => ids[row] ?? "",
  );
}

/** BM25 over the query's words as they are. */
function plainWords(catalogue: Catalogue, cutter: WordCutter, query: string): Float32Array {
  const parts = cutter.longest(query).map((word) => ({
    said: word,
    alternatives: [{ terms: [word], weight: 1, how: "said" as const, words: [word] }],
  }));
  return scoreWords(catalogue.index, parts).scores;
}

function figures(measures: readonly ResultMeasures[]): Figures {
  const mean = (value: (measure: ResultMeasures) => number) =>
    measures.length === 0
      ? 0
      : Math.round((measures.reduce((sum, measure) => sum + value(measure), 0) / measures.length) * 10_000) /
        10_000;
  return {
    ndcg10: mean(({ ndcg }) => ndcg),
    p10: mean(({ precision }) => precision),
    recall10: mean(({ recall }) => recall),
    noHit: mean(({ hit }) => (hit ? 0 : 1)),
  };
}
