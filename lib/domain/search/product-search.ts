import { z } from "zod";
import { listHref } from "@/lib/domain/list-href";
import { filterId } from "@/lib/domain/row-id";

export const SEARCH_SORTS = ["relevance", "priceUp", "priceDown", "newest"] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

export const PRODUCTS_A_SEARCH_PAGE = 20;
const LONGEST_QUERY = 200;

const money = z.coerce.number().min(0).max(1e9).optional().catch(undefined);

/** The state of the product search, as its address holds it. */
export const productSearch = z.object({
  q: z.string().trim().max(LONGEST_QUERY).catch("").default(""),
  category: z.string().min(1).max(200).optional().catch(undefined),
  brand: z.string().min(1).max(200).optional().catch(undefined),
  min: money,
  max: money,
  stock: z.enum(["1"]).optional().catch(undefined),
  sort: z.enum(SEARCH_SORTS).catch("relevance").default("relevance"),
  /** Whose profile the order leans towards. */
  customer: filterId,
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
});
export type ProductSearch = z.output<typeof productSearch>;

/** Whole tabs of the page: products, what customers wrote, needs. */
export const SEARCH_TABS = ["products", "documents", "needs"] as const;
export type SearchTab = (typeof SEARCH_TABS)[number];
export const searchTab = z.enum(SEARCH_TABS).catch("products");

const DEFAULTS = { page: 1, sort: "relevance", tab: "products" };

export function searchHref(
  workspace: string,
  filter: { readonly [K in keyof ProductSearch]?: ProductSearch[K] | undefined } & { tab?: SearchTab },
): string {
  return listHref(`/${workspace}/search`, filter, DEFAULTS);
}

/** What a product has of its score; they add up to it. */
export interface ScoreParts {
  readonly words: number;
  readonly meaning: number;
  readonly clicks: number;
  readonly personal: number;
}

export const MATCH_KINDS = ["said", "synonym", "meant", "spelling", "sound", "pieces"] as const;

/** A word of a product that answers a part of a query. */
export interface MatchedWord {
  /** As it stands in the folded text. */
  readonly word: string;
  readonly said: string;
  readonly how: (typeof MATCH_KINDS)[number];
}

export interface FoundProduct {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly category: string | null;
  readonly brand: string | null;
  readonly price: number | null;
  readonly stock: number | null;
  readonly score: number;
  readonly parts: ScoreParts;
  /** Words of the product that answer the query, and how: as said, as a synonym, corrected, meant. */
  readonly matched: readonly MatchedWord[];
  /** What of a customer's purchases speaks for it; null without a customer, or when nothing does. */
  readonly personal: {
    readonly kind: "category" | "brand";
    readonly lines: number;
    readonly of: number;
  } | null;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface PriceBand {
  readonly min: number | null;
  readonly max: number | null;
  readonly count: number;
}

export interface ProductResults {
  readonly total: number;
  readonly products: readonly FoundProduct[];
  readonly facets: {
    readonly categories: readonly Facet[];
    readonly brands: readonly Facet[];
    readonly prices: readonly PriceBand[];
    readonly inStock: number;
  };
  /** No product says what was asked for: these are near in meaning. */
  readonly rescued: boolean;
  /** Words that were read as other ones. */
  readonly corrected: readonly { readonly said: string; readonly read: string }[];
  /** How many there were without filters, where the filters leave none. */
  readonly withoutFilters: number;
  /** Whose purchases the order leans towards, and how many order lines those are. */
  readonly leansTo: { readonly key: string; readonly lines: number } | null;
  /** Products of the workspace, and those whose titles have no vector yet. */
  readonly catalogue: { readonly searched: number; readonly withoutVector: number };
}
