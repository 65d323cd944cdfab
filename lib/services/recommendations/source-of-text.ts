import { type Actor, authorise } from "@/lib/domain/actor";
import { productSearch } from "@/lib/domain/search/product-search";
import { type ListSource, sparseSource } from "@/lib/services/recommendations/list-source";
import type { ServedModel } from "@/lib/services/recommendations/served-model";
import { searchProducts } from "@/lib/services/search/search-products";

const MOST_FOUND = 200;

/** Products that answer a wish in words, as the search finds them. */
export async function sourceOfText(actor: Actor, model: ServedModel, text: string): Promise<ListSource> {
  authorise(actor, "read");
  const found = await searchProducts(actor, productSearch.parse({ q: text }), {
    limit: MOST_FOUND,
    count: false,
  });
  return sparseSource(
    model.products.length,
    found.products.flatMap(({ key, parts, matched }) => {
      const item = model.itemOfKey.get(key);
      if (item === undefined) return [];
      return [
        {
          item,
          parts: { ...parts },
          reasons: [{ kind: "words", words: matched.map(({ said }) => said) } as const],
        },
      ];
    }),
  );
}
