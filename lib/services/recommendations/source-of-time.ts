import { risingProducts } from "@/lib/data/recommendations/rising-products";
import { type ListSource, sparseSource } from "@/lib/services/recommendations/list-source";
import type { ServedModel } from "@/lib/services/recommendations/served-model";

/** Weeks before the newest one, and what is added to both counts so that one sale is no trend. */
const WEEKS_BEFORE = 4;
const PRIOR = 1;
const MOST_NEW = 200;

/**
 * What is on the rise: the newest week against the weekly mean of the four before, each with one more, times the square
 * root of what it is now, so that ten from two is less than a hundred from twenty.
 */
export async function trendingProducts(workspaceId: number, model: ServedModel): Promise<ListSource> {
  const rows = await risingProducts(workspaceId);
  return sparseSource(
    model.products.length,
    rows.flatMap(({ productId, now, before }) => {
      const item = model.itemOf.get(productId);
      const rise = Math.log((now + PRIOR) / (before / WEEKS_BEFORE + PRIOR));
      if (item === undefined || rise <= 0) return [];
      return [
        { item, parts: { rise: rise * Math.sqrt(now) }, reasons: [{ kind: "rising", now, before } as const] },
      ];
    }),
  );
}

/** What came into the shop last; the score counts down from 1. */
export function newProducts({ products }: ServedModel): ListSource {
  const order = products
    .map(({ id, listedAt }, item) => ({ id, item, listedAt }))
    .sort((a, b) => (b.listedAt?.getTime() ?? 0) - (a.listedAt?.getTime() ?? 0) || b.id - a.id)
    .slice(0, MOST_NEW);
  return sparseSource(
    products.length,
    order.map(({ item, listedAt }, at) => ({
      item,
      parts: { newness: 1 - at / order.length },
      reasons: [{ kind: "new", since: listedAt?.toISOString() ?? null } as const],
    })),
  );
}
