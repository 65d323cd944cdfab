import { publishedRun } from "@/lib/data/needs/published-run";
import { productNeeds } from "@/lib/data/products/product-needs";
import { type Actor, authorise } from "@/lib/domain/actor";
import { overIndex } from "@/lib/domain/over-index";
import type { ProductNeeds } from "@/lib/domain/products/product-page";

/** What the published run heard about a product, against its category; null before a run is published. */
export async function listProductNeeds(actor: Actor, productId: number): Promise<ProductNeeds | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const { mentions, elsewhere, needs } = await productNeeds(actor.workspaceId, run.id, productId);
  return {
    mentions,
    needs: needs.map(({ elsewhere: others, ...need }) => ({
      ...need,
      against: overIndex(need.mentions, mentions, others, elsewhere),
    })),
  };
}
