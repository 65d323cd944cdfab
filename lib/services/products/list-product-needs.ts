import { publishedRun } from "@/lib/data/needs/published-run";
import { productNeeds } from "@/lib/data/products/product-needs";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ProductNeeds } from "@/lib/domain/products/product-page";

/** What the published run heard about a product; null before a run is published. */
export async function listProductNeeds(actor: Actor, productId: number): Promise<ProductNeeds | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return run ? productNeeds(actor.workspaceId, run.id, productId) : null;
}
