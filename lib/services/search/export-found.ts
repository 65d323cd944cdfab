import { type Actor, authorise } from "@/lib/domain/actor";
import type { ProductSearch } from "@/lib/domain/search/product-search";
import { searchProducts } from "@/lib/services/search/search-products";

const MOST = 10_000;

/** The products that a search finds under its filters, in its order, with the parts of their scores. */
export async function exportFound(actor: Actor, filter: ProductSearch) {
  authorise(actor, "read");
  const { products } = await searchProducts(actor, { ...filter, page: 1 }, { limit: MOST, count: false });
  return products.map(({ id: _, parts, matched, personal: __, ...product }, i) => ({
    place: i + 1,
    ...product,
    ...parts,
    matched: matched.map(({ word }) => word).join(" "),
  }));
}
