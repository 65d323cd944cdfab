import { findMatchedWords } from "@/lib/algorithms/search/find-matched-words";
import { type CatalogueMatch, searchCatalogue, topRows } from "@/lib/algorithms/search/search-catalogue";
import { clickBoosts } from "@/lib/algorithms/search/weigh-clicks";
import { clicksOfQuery } from "@/lib/data/search/clicks-of-query";
import { countQuery } from "@/lib/data/search/count-query";
import { type Actor, authorise } from "@/lib/domain/actor";
import {
  type FoundProduct,
  PRODUCTS_A_SEARCH_PAGE,
  type ProductResults,
  type ProductSearch,
  type SearchSort,
} from "@/lib/domain/search/product-search";
import { countFacets } from "@/lib/services/search/count-facets";
import { loggedQuery } from "@/lib/services/search/logged-query";
import { type Leaning, leaningOf } from "@/lib/services/search/personal-leaning";
import { type ProductIndex, productIndex } from "@/lib/services/search/product-index";
import { queryVector } from "@/lib/services/search/query-vector";

/** Products that say less than this share of what the best one says of a query are no answer. */
const OF_BEST = 0.5;
/** Below this share of the query no product answers it: it counts as unmet. */
const ANSWERED = 0.34;
/** Products that come near enough in meaning where none says it: standard deviations, and how many at most. */
const NEAR = 1.5;
const MOST_NEAR = 20;

/**
 * Products for a query, by words in either language, by meaning, by clicks after the same query, and towards what a
 * customer buys; all products for an empty one. The query is counted, masked and without who asked, on the first page.
 * Cost at 100,000 products: some 30 ms once the index is built.
 */
export async function searchProducts(
  actor: Actor,
  filter: ProductSearch,
  { limit = PRODUCTS_A_SEARCH_PAGE, count = true }: { limit?: number; count?: boolean } = {},
): Promise<ProductResults> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const text = loggedQuery(filter.q);
  const [index, vector, clicks, leaning] = await Promise.all([
    productIndex(workspaceId),
    filter.q ? queryVector(filter.q) : null,
    text ? clicksOfQuery(workspaceId, text) : [],
    leaningOf(workspaceId, filter.customer),
  ]);
  const match = filter.q ? searchCatalogue(index, filter.q, index.meaning ? vector : null) : null;
  const answers = match ? answering(match) : allOf(index);
  const boosts = clickBoosts(clicks);
  const facets = countFacets(index.products, answers.rows, filter);
  const scores = scoreRows(index, match, facets.kept, boosts, leaning);
  const { sort, page } = filter;
  const shown = order(index, scores, facets.kept, { sort, page, limit });
  const unmet = answers.best < ANSWERED;
  if (text && count && filter.page === 1)
    await countQuery(workspaceId, { text, results: unmet ? 0 : answers.rows.length });
  return {
    total: facets.kept.length,
    products: Array.from(shown, (row) => foundProduct(index, match, row, scores[row] ?? 0, boosts, leaning)),
    facets: facets.facets,
    rescued: answers.rescued,
    corrected: match ? correctionsOf(match) : [],
    withoutFilters: answers.rows.length,
    leansTo: leaning && { key: leaning.key, lines: leaning.lines },
    catalogue: { searched: index.products.length, withoutVector: index.withoutVector },
  };
}

interface Answers {
  readonly rows: readonly number[];
  /** The share of the query that the best one says. */
  readonly best: number;
  readonly rescued: boolean;
}

function allOf(index: ProductIndex): Answers {
  return { rows: index.products.map((_, row) => row), best: 1, rescued: false };
}

function answering({ coverage, meaning, scores }: CatalogueMatch): Answers {
  let best = 0;
  for (const share of coverage) if (share > best) best = share;
  const rows: number[] = [];
  if (best > 0) {
    const least = OF_BEST * best;
    for (let r = 0; r < coverage.length; r++) if ((coverage[r] as number) >= least) rows.push(r);
    return { rows, best, rescued: false };
  }
  const near = topRows(scores, MOST_NEAR, (row) => (meaning[row] as number) >= NEAR);
  return { rows: [...near].sort((a, b) => a - b), best, rescued: near.length > 0 };
}

/** The score of each kept row, in the place of its row; others have 0. */
function scoreRows(
  { products }: ProductIndex,
  match: CatalogueMatch | null,
  kept: readonly number[],
  boosts: ReadonlyMap<number, number>,
  leaning: Leaning | null,
): Float32Array {
  const scores = new Float32Array(products.length);
  for (const row of kept) {
    const product = products[row];
    if (!product) continue;
    scores[row] =
      (match?.scores[row] ?? 0) + (boosts.get(product.id) ?? 0) + (leaning?.of(product)?.boost ?? 0);
  }
  return scores;
}

/** The rows of one page. */
function order(
  { products }: ProductIndex,
  scores: Float32Array,
  kept: readonly number[],
  { sort, page, limit }: { sort: SearchSort; page: number; limit: number },
): ArrayLike<number> & Iterable<number> {
  const [from, to] = [(page - 1) * limit, page * limit];
  if (sort === "relevance") {
    const isKept = new Uint8Array(products.length);
    for (const row of kept) isKept[row] = 1;
    return topRows(scores, to, (row) => isKept[row] === 1).subarray(from);
  }
  // Rows begin with the newest product.
  if (sort === "newest") return kept.slice(from, to);
  const none = sort === "priceUp" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const prices = products.map(({ price }) => price ?? none);
  const sign = sort === "priceUp" ? 1 : -1;
  const byPrice = (a: number, b: number) => {
    const [left, right] = [prices[a] as number, prices[b] as number];
    return left === right ? (scores[b] as number) - (scores[a] as number) || a - b : sign * (left - right);
  };
  return [...kept].sort(byPrice).slice(from, to);
}

function foundProduct(
  { products }: ProductIndex,
  match: CatalogueMatch | null,
  row: number,
  score: number,
  boosts: ReadonlyMap<number, number>,
  leaning: Leaning | null,
): FoundProduct {
  const product = products[row];
  if (!product) throw new RangeError(`There is no product ${row}.`);
  const personal = leaning?.of(product) ?? null;
  return {
    ...product,
    score,
    parts: {
      words: match?.words[row] ?? 0,
      meaning: match?.meaning[row] ?? 0,
      clicks: boosts.get(product.id) ?? 0,
      personal: personal?.boost ?? 0,
    },
    matched: match
      ? findMatchedWords(match.parts, [product.title, product.category, product.brand].join(" "))
      : [],
    personal: personal && { kind: personal.kind, lines: personal.lines, of: personal.of },
  };
}

function correctionsOf({ parts }: CatalogueMatch): { said: string; read: string }[] {
  return parts.flatMap(({ said, alternatives }) => {
    const other = alternatives.find(({ how }) => how === "sound" || how === "spelling");
    return other ? [{ said, read: other.words[0] ?? "" }] : [];
  });
}
