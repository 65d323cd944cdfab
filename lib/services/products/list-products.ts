import { needNames } from "@/lib/data/needs/need-names";
import { publishedRun } from "@/lib/data/needs/published-run";
import { productCategories } from "@/lib/data/products/product-categories";
import { productRows } from "@/lib/data/products/product-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import { PRODUCTS_A_PAGE, type ProductFilter } from "@/lib/domain/products/product-filter";
import type { ProductRow } from "@/lib/domain/products/product-row";

export interface ProductList {
  readonly rows: readonly ProductRow[];
  readonly total: number;
  readonly categories: readonly string[];
  readonly needs: readonly NeedRef[];
}

/** One page of the shop's products, with choices of the filters. */
export async function listProducts(actor: Actor, filter: ProductFilter): Promise<ProductList> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const run = await publishedRun(workspaceId);
  const page = { limit: PRODUCTS_A_PAGE, offset: (filter.page - 1) * PRODUCTS_A_PAGE };
  const [found, categories, needs] = await Promise.all([
    productRows({ workspaceId, runId: run?.id ?? null, filter }, page),
    productCategories(workspaceId),
    run ? needNames(run.id) : [],
  ]);
  return { ...found, categories, needs };
}
