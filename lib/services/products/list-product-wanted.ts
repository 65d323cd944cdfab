import { publishedRun } from "@/lib/data/needs/published-run";
import { productWanted } from "@/lib/data/products/product-wanted";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { WantedBy } from "@/lib/domain/products/product-page";

/** Whose lists of the published run hold a product, all personas; null before a run is published. */
export async function listProductWanted(actor: Actor, productId: number): Promise<WantedBy[] | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return run ? productWanted(run.id, productId) : null;
}
