import type { Facet, PriceBand, ProductResults, ProductSearch } from "@/lib/domain/search/product-search";

interface Faceted {
  readonly category: string | null;
  readonly brand: string | null;
  readonly price: number | null;
  readonly stock: number | null;
}

type Chosen = Pick<ProductSearch, "category" | "brand" | "min" | "max" | "stock">;
type FacetName = "category" | "brand" | "price" | "stock";

const MOST_VALUES = 12;
const BANDS = 4;

/** The rows that pass all filters, and what each facet would leave: counted under the filters of all the others. */
export function countFacets(
  products: readonly Faceted[],
  rows: readonly number[],
  chosen: Chosen,
): { kept: number[]; facets: ProductResults["facets"] } {
  const kept: number[] = [];
  const categories = new Map<string, number>();
  const brands = new Map<string, number>();
  const prices: number[] = [];
  let inStock = 0;
  for (const row of rows) {
    const product = products[row];
    if (!product) continue;
    const failed = failing(product, chosen);
    if (failed.length > 1) continue;
    const [only] = failed;
    const counts = (name: FacetName) => only === undefined || only === name;
    if (only === undefined) kept.push(row);
    if (counts("category") && product.category) add(categories, product.category);
    if (counts("brand") && product.brand) add(brands, product.brand);
    if (counts("price") && product.price !== null) prices.push(product.price);
    if (counts("stock") && (product.stock ?? 0) > 0) inStock++;
  }
  return {
    kept,
    facets: { categories: top(categories), brands: top(brands), prices: priceBands(prices), inStock },
  };
}

function failing(product: Faceted, { category, brand, min, max, stock }: Chosen): FacetName[] {
  const failed: FacetName[] = [];
  if (category !== undefined && product.category !== category) failed.push("category");
  if (brand !== undefined && product.brand !== brand) failed.push("brand");
  const { price } = product;
  if (
    (min !== undefined && (price === null || price < min)) ||
    (max !== undefined && (price === null || price >= max))
  )
    failed.push("price");
  if (stock && (product.stock ?? 0) <= 0) failed.push("stock");
  return failed;
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function top(counts: ReadonlyMap<string, number>): Facet[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES);
}

/** Up to four bands of about as many prices each, cut at round numbers. A band is from `min` up to below `max`. */
function priceBands(prices: number[]): PriceBand[] {
  if (prices.length === 0) return [];
  prices.sort((a, b) => a - b);
  const cuts = Array.from({ length: BANDS - 1 }, (_, i) =>
    round(prices[Math.floor(((i + 1) * prices.length) / BANDS)] ?? 0),
  );
  const edges = [null, ...new Set(cuts.filter((cut) => cut > (prices[0] ?? 0))), null];
  return edges.slice(0, -1).map((min, i) => {
    const max = edges[i + 1] ?? null;
    const count = prices.filter(
      (price) => (min === null || price >= min) && (max === null || price < max),
    ).length;
    return { min, max, count };
  });
}

/** Two leading figures. */
function round(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}
