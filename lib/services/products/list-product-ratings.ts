import { productRatings } from "@/lib/data/products/product-ratings";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { RatingCount } from "@/lib/domain/products/product-page";

/** How a product is rated, star by star, against its category. */
export async function listProductRatings(actor: Actor, productId: number): Promise<RatingCount[]> {
  authorise(actor, "read");
  return productRatings(actor.workspaceId, productId);
}
