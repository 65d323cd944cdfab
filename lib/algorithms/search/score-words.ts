import type { SearchIndex } from "@/lib/algorithms/search/fit-search-index";
import type { MatchedWord } from "@/lib/domain/search/product-search";

/** One way to say what a part of a query asks for: the terms that say it together. */
export interface Alternative {
  readonly terms: readonly string[];
  /** What it counts beside the words themselves, which count 1. */
  readonly weight: number;
  readonly how: MatchedWord["how"];
  /** As it is shown and marked in a title. */
  readonly words: readonly string[];
}

/** A part of a query with everything that would answer it. */
export interface QueryPart {
  readonly said: string;
  readonly alternatives: readonly Alternative[];
}

export interface WordScores {
  /** Score of each document; zero where nothing of the query stands. */
  readonly scores: Float32Array;
  /** The share of the query's rarity that each document answers, 0 to 1. */
  readonly coverage: Float32Array;
}

/** What further alternatives add to the best one: a title that says 补水 and 保湿 answers dryness better than one that says one. */
const FURTHER = 0.15;
/** How much of a score hangs on the share of parts that are answered. */
const ALL = 0.9;

/**
 * Scores every document against a query. What answers all of its parts goes before what answers the rarest of them well.
 * Cost: the postings of its terms.
 */
export function scoreWords(index: SearchIndex, parts: readonly QueryPart[]): WordScores {
  const scores = new Float32Array(index.documents);
  const coverage = new Float32Array(index.documents);
  const best = new Float32Array(index.documents);
  const sum = new Float32Array(index.documents);
  const own = new Float32Array(index.documents);
  const answered = new Uint8Array(index.documents);
  let total = 0;
  for (const { alternatives } of parts) {
    const touched: number[] = [];
    let most = 0;
    for (const { terms, weight } of alternatives) {
      const here: number[] = [];
      const rarity = rarityOf(index, terms);
      for (const term of terms) {
        const id = index.terms.get(term);
        if (id === undefined) continue;
        const idf = index.rarity[id] as number;
        const end = index.starts[id + 1] as number;
        for (let i = index.starts[id] as number; i < end; i++) {
          const row = index.rows[i] as number;
          if (own[row] === 0) here.push(row);
          own[row] = (own[row] as number) + weight * idf * (index.impacts[i] as number);
        }
      }
      most = Math.max(most, rarity * weight);
      for (const row of here) {
        const value = own[row] as number;
        own[row] = 0;
        if (sum[row] === 0) touched.push(row);
        sum[row] = (sum[row] as number) + value;
        if (value > (best[row] as number)) best[row] = value;
      }
    }
    // What nothing of the catalogue says is as rare as can be.
    const weight = most || Math.log(1 + 2 * index.documents);
    total += weight;
    for (const row of touched) {
      const top = best[row] as number;
      scores[row] = (scores[row] as number) + top + FURTHER * ((sum[row] as number) - top);
      answered[row] = (answered[row] as number) + 1;
      coverage[row] = (coverage[row] as number) + Math.min(weight, top);
      best[row] = 0;
      sum[row] = 0;
    }
  }
  for (let r = 0; r < coverage.length && total > 0; r++) {
    coverage[r] = (coverage[r] as number) / total;
    scores[r] = (scores[r] as number) * (1 - ALL + (ALL * (answered[r] as number)) / parts.length);
  }
  return { scores, coverage };
}

function rarityOf(index: SearchIndex, terms: readonly string[]): number {
  return terms.reduce((sum, term) => {
    const id = index.terms.get(term);
    return id === undefined ? sum : sum + (index.rarity[id] as number);
  }, 0);
}
