import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import type { ProductFacts } from "@/lib/data/recommend/product-facts";

/** What the columns of content stand for. */
export interface ContentColumns {
  readonly size: number;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Prices at which the next band begins. */
  readonly priceEdges: readonly number[];
}

export type DescribedProduct = Pick<ProductFacts, "category" | "brand" | "price" | "attributes">;

/** How much of what is said of a product expresses a need. */
export interface SaidNeed {
  readonly needKey: number;
  readonly mentions: number;
}

const PRICE_BANDS = 5;
const MOST_FEATURES = 1024;
const WEIGHT = { category: 1, brand: 0.8, price: 0.5, attribute: 0.4, need: 0.9 };

/**
 * What each product is and which needs its reviews speak of, as a vector for cosines: one column a feature that at
 * least two products share (category, brand, fifth of the price range, attribute value, need). A need counts by the
 * square root of its share of the product's mentions. Products that the shop has not described have noughts.
 */
export function contentVectors(
  productIds: readonly number[],
  facts: ReadonlyMap<number, DescribedProduct>,
  needs: readonly (SaidNeed & { readonly productId: number })[],
): { columns: ContentColumns; matrix: Matrix } {
  const said = new Map<number, SaidNeed[]>();
  for (const need of needs) said.set(need.productId, [...(said.get(need.productId) ?? []), need]);
  const priceEdges = bandEdges([...facts.values()]);
  const features = productIds.map((id) => featuresOf(facts.get(id) ?? null, said.get(id) ?? [], priceEdges));
  const columnOf = sharedFeatures(features);
  const columns = { size: Math.max(1, columnOf.size), columnOf, priceEdges };
  const matrix = zeros(productIds.length, columns.size);
  for (const [row, own] of features.entries()) put(own, columns, rowOf(matrix, row));
  return { columns, matrix };
}

/** One product in columns that are there. */
export function contentRow(
  columns: ContentColumns,
  product: DescribedProduct,
  needs: readonly SaidNeed[],
): Float32Array {
  const row = new Float32Array(columns.size);
  put(featuresOf(product, needs, columns.priceEdges), columns, row);
  return row;
}

type Feature = readonly [name: string, weight: number];

function put(features: readonly Feature[], { columnOf }: ContentColumns, row: Float32Array): void {
  for (const [name, weight] of features) {
    const column = columnOf.get(name);
    if (column !== undefined) row[column] = weight;
  }
}

function featuresOf(
  product: DescribedProduct | null,
  needs: readonly SaidNeed[],
  priceEdges: readonly number[],
): Feature[] {
  const features: Feature[] = [];
  if (product) {
    const { category, brand, price, attributes } = product;
    if (category) features.push([`category:${category}`, WEIGHT.category]);
    if (brand) features.push([`brand:${brand}`, WEIGHT.brand]);
    if (price !== null) {
      const band = priceEdges.filter((edge) => price >= edge).length;
      features.push([`price:${band}`, WEIGHT.price]);
    }
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "string" || typeof value === "boolean")
        features.push([`attribute:${name}=${value}`, WEIGHT.attribute]);
    }
  }
  const total = needs.reduce((sum, { mentions }) => sum + mentions, 0);
  for (const { needKey, mentions } of needs)
    features.push([`need:${needKey}`, WEIGHT.need * Math.sqrt(mentions / total)]);
  return features;
}

function sharedFeatures(products: readonly (readonly Feature[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const features of products)
    for (const [name] of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_FEATURES);
  return new Map(kept.map(([name], column) => [name, column]));
}

/** Between bands with equal numbers of products. */
function bandEdges(facts: readonly DescribedProduct[]): number[] {
  const prices = facts.flatMap(({ price }) => (price === null ? [] : [price])).sort((a, b) => a - b);
  if (prices.length === 0) return [];
  return Array.from({ length: PRICE_BANDS - 1 }, (_, band) => {
    return prices[Math.floor(((band + 1) * prices.length) / PRICE_BANDS)] ?? Number.POSITIVE_INFINITY;
  });
}
