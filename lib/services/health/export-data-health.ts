import { type Actor, authorise } from "@/lib/domain/actor";
import { type HealthRow, healthRows } from "@/lib/domain/health/health-rows";
import { getDataHealth } from "@/lib/services/health/get-data-health";

/** Every figure of the page on data health, for a file. */
export async function exportDataHealth(actor: Actor): Promise<HealthRow[]> {
  authorise(actor, "read");
  const parts = getDataHealth(actor);
  const [texts, orders, events, products, customers, overlap, withOrder, imports, gaps] = await Promise.all([
    parts.texts,
    parts.orders,
    parts.events,
    parts.products,
    parts.customers,
    parts.overlap,
    parts.reviewsWithOrder,
    parts.imports,
    parts.gaps,
  ]);
  const [languages, flags, masked, improvements] = await Promise.all([
    parts.languages,
    parts.flags,
    parts.masked,
    parts.improvements,
  ]);
  return healthRows(
    { texts, orders, events, products, customers, overlap, reviewsWithOrder: withOrder, imports, gaps },
    { languages, flags, masked, improvements },
  );
}
