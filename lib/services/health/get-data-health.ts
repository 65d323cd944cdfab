import { customerHealth } from "@/lib/data/health/customer-health";
import { customerOverlap } from "@/lib/data/health/customer-overlap";
import { daysByKind } from "@/lib/data/health/days-by-kind";
import { eventHealth } from "@/lib/data/health/event-health";
import { flagsByReason } from "@/lib/data/health/flags-by-reason";
import { importsByKind } from "@/lib/data/health/imports-by-kind";
import { languages } from "@/lib/data/health/languages";
import { maskedByType } from "@/lib/data/health/masked-by-type";
import { orderHealth } from "@/lib/data/health/order-health";
import { productHealth } from "@/lib/data/health/product-health";
import { reviewsWithOrder } from "@/lib/data/health/reviews-with-order";
import { textHealth } from "@/lib/data/health/text-health";
import { findTimeZone } from "@/lib/data/import/find-time-zone";
import { type Actor, authorise } from "@/lib/domain/actor";
import { findGaps } from "@/lib/domain/health/find-gaps";
import { findImprovements } from "@/lib/domain/health/find-improvements";
import type { NamedCount } from "@/lib/domain/health/health";
import type { HealthFacts } from "@/lib/domain/health/health-facts";
import type { Improvement } from "@/lib/domain/health/improvement";

/** Every part on its own, so that a panel waits for what it shows and no table is read twice. */
export type HealthParts = { readonly [K in keyof HealthFacts]: Promise<HealthFacts[K]> } & {
  readonly languages: Promise<NamedCount[]>;
  readonly flags: Promise<NamedCount[]>;
  readonly masked: Promise<NamedCount[]>;
  readonly improvements: Promise<Improvement[]>;
  /** the facts all together */
  readonly facts: Promise<HealthFacts>;
};

/** How whole the workspace's data is, and what would improve the analysis next. */
export function getDataHealth(actor: Actor): HealthParts {
  authorise(actor, "read");
  const id = actor.workspaceId;
  const each = {
    texts: textHealth(id),
    orders: orderHealth(id),
    events: eventHealth(id),
    products: productHealth(id),
    customers: customerHealth(id),
    overlap: customerOverlap(id),
    reviewsWithOrder: reviewsWithOrder(id),
    imports: importsByKind(id),
    gaps: findTimeZone(id)
      .then((zone) => daysByKind(id, zone))
      .then((kinds) => kinds.map(({ kind, days }) => ({ kind, gaps: findGaps(days) }))),
  };
  const facts = allOf(each);
  const parts = {
    ...each,
    facts,
    languages: languages(id),
    flags: flagsByReason(id),
    masked: maskedByType(id),
    improvements: facts.then(findImprovements),
  };
  // A part that fails is the panel's to tell; one that no panel waits for must not end the process.
  for (const part of Object.values(parts)) part.catch(() => undefined);
  return parts;
}

async function allOf(parts: { readonly [K in keyof HealthFacts]: Promise<HealthFacts[K]> }) {
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
  return { texts, orders, events, products, customers, overlap, reviewsWithOrder: withOrder, imports, gaps };
}
