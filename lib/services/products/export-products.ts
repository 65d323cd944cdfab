import { publishedRun } from "@/lib/data/needs/published-run";
import { productRows } from "@/lib/data/products/product-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ProductFilter } from "@/lib/domain/products/product-filter";

const MOST = 100_000;

/** All products that the filter leaves, in the table's order. */
export async function exportProducts(actor: Actor, filter: ProductFilter) {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  const { rows } = await productRows(
    { workspaceId: actor.workspaceId, runId: run?.id ?? null, filter },
    { limit: MOST, offset: 0 },
  );
  return rows.map(({ id: _, ...row }) => row);
}
