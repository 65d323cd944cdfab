import { z } from "zod";
import { MATCH_KINDS, productSearch } from "@/lib/domain/search/product-search";
import { searchProducts } from "@/lib/services/search/search-products";
import { apiRoute } from "@/lib/web/api-route";

const facet = z.array(z.object({ value: z.string(), count: z.number().int() }));

const answer = z.object({
  query: z.string(),
  total: z.number().int().meta({ description: "products found, under the filters" }),
  rescued: z.boolean().meta({ description: "no product says what was asked: these are near in meaning" }),
  corrected: z.array(z.object({ said: z.string(), read: z.string() })),
  products: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      category: z.string().nullable(),
      brand: z.string().nullable(),
      price: z.number().nullable(),
      stock: z.number().int().nullable(),
      score: z.number(),
      parts: z
        .object({ words: z.number(), meaning: z.number(), clicks: z.number(), personal: z.number() })
        .meta({ description: "what the score is the sum of, in standard deviations over the catalogue" }),
      matched: z.array(z.object({ word: z.string(), said: z.string(), how: z.enum(MATCH_KINDS) })),
    }),
  ),
  facets: z.object({
    categories: facet,
    brands: facet,
    prices: z.array(
      z.object({ min: z.number().nullable(), max: z.number().nullable(), count: z.number().int() }),
    ),
    inStock: z.number().int(),
  }),
});

export const GET = apiRoute(
  {
    id: "searchProducts",
    summary: "Search products by words, meaning and sound, in Chinese and English",
    description:
      "An empty query lists all products. `customer` is the number of a customer whose purchases the order leans towards. The query is counted, masked and without who asked.",
    scopes: ["read"],
    query: productSearch.extend({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      q: z.string().trim().max(200).default(""),
    }),
    answers: { 200: { description: "a page of products, best first", schema: answer } },
  },
  async ({ actor, query: { limit, ...filter } }) => {
    const { total, rescued, corrected, products, facets } = await searchProducts(actor, filter, { limit });
    return { status: 200, body: { query: filter.q, total, rescued, corrected, products, facets } };
  },
);
