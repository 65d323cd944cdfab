import { lift } from "@/lib/algorithms/stats/lift";
import { type ListSource, sparseSource } from "@/lib/services/recommendations/list-source";
import type { ServedModel } from "@/lib/services/recommendations/served-model";

/** Products like one: by what they are and by who chose them. */
export function similarTo(model: ServedModel, item: number): ListSource {
  const { products, likeness } = model;
  const own = products[item];
  if (!own) return sparseSource(products.length, []);
  const reasons = [{ kind: "similar", product: own.key, title: own.title, share: 1 } as const];
  const rows = products.flatMap((_, other) => {
    const alike = other === item ? 0 : likeness(item, other);
    return alike > 0 ? [{ item: other, parts: { likeness: alike }, reasons }] : [];
  });
  return sparseSource(products.length, rows);
}

/**
 * Products that go along with one: those that stand in its orders more often than by chance, by the lower end of the
 * lift's interval, so that three orders in common do not outdo three hundred.
 */
export async function complementOf(
  { products, itemOf, boughtWith }: ServedModel,
  item: number,
): Promise<ListSource> {
  const own = products[item];
  if (!own) return sparseSource(products.length, []);
  const together = await boughtWith(own.id);
  const rows = together.rows.flatMap(({ productId, both, own: orders }) => {
    const other = itemOf.get(productId);
    const { value, low, high } = lift(both, together.with, orders, together.orders);
    if (other === undefined || low <= 1) return [];
    const reasons = [{ kind: "together", orders: both, of: together.with, lift: value, low, high } as const];
    return [{ item: other, parts: { lift: low }, reasons }];
  });
  return sparseSource(products.length, rows);
}
