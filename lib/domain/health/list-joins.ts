import { filledOf, type Share, TEXT_SOURCES, type TextKind } from "@/lib/domain/health/health";
import type { HealthFacts } from "@/lib/domain/health/health-facts";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** How far rows of one kind find their counterpart in another; a key of messages `health.joins.of.*`. */
export interface Join extends Share {
  readonly name:
    | "hasProduct"
    | "hasCustomer"
    | "productDescribed"
    | "customerDescribed"
    | "reviewOrdered"
    | "writerBought";
  readonly kind: ImportKind;
  /** The explorer's source whose texts these are. */
  readonly source: (typeof TEXT_SOURCES)[TextKind] | null;
}

/** All joins across kinds of which there are rows. */
export function listJoins(
  facts: Pick<HealthFacts, "texts" | "orders" | "events" | "overlap" | "reviewsWithOrder">,
): Join[] {
  const joins: Join[] = [];
  for (const kind of [...facts.texts, facts.orders, facts.events]) {
    if (kind.rows === 0) continue;
    const source = kind.kind in TEXT_SOURCES ? TEXT_SOURCES[kind.kind as TextKind] : null;
    const of = { kind: kind.kind, source };
    const products = filledOf(kind, "product");
    const customers = filledOf(kind, "customer");
    joins.push({ ...of, name: "hasProduct", part: products, whole: kind.rows });
    if (products > 0)
      joins.push({ ...of, name: "productDescribed", part: kind.productKnown ?? 0, whole: products });
    joins.push({ ...of, name: "hasCustomer", part: customers, whole: kind.rows });
    if (customers > 0)
      joins.push({ ...of, name: "customerDescribed", part: kind.customerKnown ?? 0, whole: customers });
  }
  if (facts.reviewsWithOrder.whole > 0 && facts.orders.rows > 0)
    joins.push({ ...facts.reviewsWithOrder, name: "reviewOrdered", kind: "reviews", source: "review" });
  if (facts.overlap.wrote > 0 && facts.orders.rows > 0)
    joins.push({
      name: "writerBought",
      kind: "customers",
      source: null,
      part: facts.overlap.both,
      whole: facts.overlap.wrote,
    });
  return joins;
}
