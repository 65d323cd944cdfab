import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import type { ProductFacts } from "@/lib/data/recommend/product-facts";

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
  facts: readonly ProductFacts[],
  needs: readonly { productId: number; needKey: number; mentions: number }[],
): Matrix {
  const place = new Map(productIds.map((id, row) => [id, row]));
  const features: [row: number, name: string, weight: number][] = [];
  const bandOf = priceBands(facts);
  for (const product of facts) {
    const row = place.get(product.id);
    if (row === undefined) continue;
    if (product.category) features.push([row, `category:${product.category}`, WEIGHT.category]);
    if (product.brand) features.push([row, `brand:${product.brand}`, WEIGHT.brand]);
    if (product.price !== null) features.push([row, `price:${bandOf(product.price)}`, WEIGHT.price]);
    for (const [name, value] of Object.entries(product.attributes)) {
      if (typeof value === "string" || typeof value === "boolean") {
        features.push([row, `attribute:${name}=${value}`, WEIGHT.attribute]);
      }
    }
  }
  const mentionsOf = new Map<number, number>();
  for (const { productId, mentions } of needs)
    mentionsOf.set(productId, (mentionsOf.get(productId) ?? 0) + mentions);
  for (const { productId, needKey, mentions } of needs) {
    const row = place.get(productId);
    const share = mentions / (mentionsOf.get(productId) ?? 1);
    if (row !== undefined) features.push([row, `need:${needKey}`, WEIGHT.need * Math.sqrt(share)]);
  }
  const columns = sharedFeatures(features);
  const matrix = zeros(productIds.length, Math.max(1, columns.size));
  for (const [row, name, weight] of features) {
    const column = columns.get(name);
    if (column !== undefined) rowOf(matrix, row)[column] = weight;
  }
  return matrix;
}

function sharedFeatures(features: readonly (readonly [number, string, number])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, name] of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_FEATURES);
  return new Map(kept.map(([name], column) => [name, column]));
}

/** Bands with equal numbers of products. */
function priceBands(facts: readonly ProductFacts[]): (price: number) => number {
  const prices = facts.flatMap(({ price }) => (price === null ? [] : [price])).sort((a, b) => a - b);
  const edges = Array.from({ length: PRICE_BANDS - 1 }, (_, band) => {
    return prices[Math.floor(((band + 1) * prices.length) / PRICE_BANDS)] ?? Number.POSITIVE_INFINITY;
  });
  return (price) => edges.filter((edge) => price >= edge).length;
}
