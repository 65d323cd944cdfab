import { drain } from "@/lib/algorithms/drain";
import { createRandom } from "@/lib/algorithms/random";
import { productWords } from "@/lib/algorithms/search/data/product-words";
import {
  BESIDE,
  type Catalogue,
  fitCatalogue,
  fitMeaning,
  searchCatalogue,
  TITLE,
  topRows,
} from "@/lib/algorithms/search/search-catalogue";
import type { Bench } from "./bench";

interface Input {
  readonly catalogue: Catalogue;
  readonly queries: readonly { readonly text: string; readonly vector: Float32Array }[];
}

const PRODUCTS = 100_000;
const DIMENSIONS = 384;
const random = createRandom(7);
const pick = <T>(list: readonly T[]): T => list[random.integer(list.length)] as T;
const chinese = productWords.flatMap(({ zh }) => zh);
const english = productWords.flatMap(({ en }) => en);
const brands = Array.from({ length: 300 }, (_, i) => `brand${i}`);
const some = (count: number, list: readonly string[]) => Array.from({ length: count }, () => pick(list));
/** Random vectors cost as much to compare as an encoder's, which this leaves out. */
const vectors = (rows: number) => ({
  data: Float32Array.from({ length: rows * DIMENSIONS }, () => random.normal() / Math.sqrt(DIMENSIONS)),
  rows,
  cols: DIMENSIONS,
});

/** What a search costs beside encoding its text: half of the titles are Chinese, half English. */
export const bench: Bench<Input> = {
  title: `300 searches in ${PRODUCTS} products`,
  amountUnit: "searches",
  rounds: 3,
  prepare: () => {
    const documents = Array.from({ length: PRODUCTS }, (_, i) => {
      const words = i % 2 ? some(8, chinese).join("") : some(7, english).join(" ");
      return [`${pick(brands)} ${words} ${random.integer(500)}ml`, pick(brands)];
    });
    const fit = fitCatalogue(documents, [TITLE, BESIDE], { userWords: brands, synonyms: [] });
    const rows = Int32Array.from({ length: PRODUCTS }, (_, r) => r);
    const catalogue = { ...drain(fit), meaning: drain(fitMeaning(vectors(PRODUCTS), rows)) };
    const queries = Array.from({ length: 300 }, (_, i) => ({
      text: [
        `${pick(brands)} ${pick(chinese)}${pick(chinese)}`,
        `${pick(english)} ${pick(english)} for men`,
        `${pick(chinese).slice(0, -1)}磨 ${pick(english)}x`,
      ][i % 3] as string,
      vector: vectors(1).data,
    }));
    return { catalogue, queries };
  },
  variants: {
    "words and meaning": async ({ catalogue, queries }) => outcomeOf(catalogue, queries),
    "words alone": async ({ catalogue, queries }) => outcomeOf({ ...catalogue, meaning: null }, queries),
  },
};

function outcomeOf(catalogue: Catalogue, queries: Input["queries"]) {
  const times = queries.map(({ text, vector }) => {
    const before = performance.now();
    topRows(searchCatalogue(catalogue, text, vector).scores, 20, () => true);
    return performance.now() - before;
  });
  times.sort((a, b) => a - b);
  return {
    amount: queries.length,
    facts: { "p50 ms": times[150] ?? 0, "p95 ms": times[285] ?? 0 },
  };
}
