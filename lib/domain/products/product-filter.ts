import { z } from "zod";
import { listHref } from "@/lib/domain/list-href";
import { filterId } from "@/lib/domain/row-id";

export const PRODUCT_SORTS = ["documents", "rating", "complaints", "returned", "revenue", "title"] as const;
export type ProductSort = (typeof PRODUCT_SORTS)[number];

/** The products table's state, as its address holds it. */
export const productFilter = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  category: z.string().trim().min(1).max(200).optional().catch(undefined),
  /** Only products about which this need is voiced. */
  need: filterId,
  sort: z.enum(PRODUCT_SORTS).catch("documents").default("documents"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type ProductFilter = z.output<typeof productFilter>;

export const PRODUCTS_A_PAGE = 25;

const DEFAULTS = { page: 1, sort: "documents" };

export function productsHref(
  workspace: string,
  filter: { readonly [K in keyof ProductFilter]?: ProductFilter[K] | undefined },
): string {
  return listHref(`/${workspace}/products`, filter, DEFAULTS);
}
