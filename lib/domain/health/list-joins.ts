import { filledOf, type Share } from "@/lib/domain/health/health";
import type { HealthFacts } from "@/lib/domain/health/health-facts";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** How far rows of one kind find their counterpart in another; a key of messages `health.joins.of.*`. */
export interface Join extends Share {
  readonly name: "productDescribed" | "customerDescribed" | "reviewOrdered" | "writerBought";
  readonly kind: ImportKind;
}

/** All joins across kinds of which there are rows. */
export function listJoins(
  facts: Pick<HealthFacts, "texts" | "orders" | "events" | "overlap" | "reviewsWithOrder">,
): Join[] {
  const joins: Join[] = [];
  for (const kind of [...facts.texts, facts.orders, facts.events]) {
    if (kind.rows === 0) continue;
    const of = { kind: kind.kind };
    // Where the rows name none at all, completeness says so already.
    if (filledOf(kind, "product") > 0)
      joins.push({ ...of, name: "productDescribed", part: kind.productKnown ?? 0, whole: kind.rows });
    if (filledOf(kind, "customer") > 0)
      joins.push({ ...of, name: "customerDescribed", part: kind.customerKnown ?? 0, whole: kind.rows });
  }
  if (facts.reviewsWithOrder.whole > 0 && facts.orders.rows > 0)
    joins.push({ ...facts.reviewsWithOrder, name: "reviewOrdered", kind: "reviews" });
  if (facts.overlap.wrote > 0 && facts.orders.rows > 0)
    joins.push({
      name: "writerBought",
      kind: "customers",
      part: facts.overlap.both,
      whole: facts.overlap.wrote,
    });
  return joins;
}
