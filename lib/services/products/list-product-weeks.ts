import { productOrdersByWeek } from "@/lib/data/products/product-orders-by-week";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { WeekOrders } from "@/lib/domain/products/product-page";

const WEEKS = 26;

/** Orders of a product week by week, half a year up to the shop's newest order. */
export async function listProductWeeks(actor: Actor, productId: number): Promise<WeekOrders[]> {
  authorise(actor, "read");
  return productOrdersByWeek(actor.workspaceId, productId, WEEKS);
}
