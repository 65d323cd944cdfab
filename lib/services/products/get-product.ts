import { productById } from "@/lib/data/products/product-by-id";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ProductFacts } from "@/lib/domain/products/product-page";

/** A product with what was written and sold of it; null when the workspace has none with this id. */
export async function getProduct(actor: Actor, id: number): Promise<ProductFacts | null> {
  authorise(actor, "read");
  return productById(actor.workspaceId, id);
}
