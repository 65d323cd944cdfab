import { z } from "zod";

/** Which products a rule is about. */
export const productMatch = z.object({
  by: z.enum(["product", "category", "brand"]),
  /** A product's number (key) in the shop, or the category or brand as it is written. */
  value: z.string().trim().min(1).max(200),
});
export type ProductMatch = z.infer<typeof productMatch>;

/** Places of a list that a product may be pinned to. */
export const MOST_PINNED = 20;
/** Standard deviations of a score that a boost may add or take. */
export const MOST_BOOST = 3;
/** Of the places of a list, at most this share is given to products that the models would not show. */
export const MOST_EXPLORED = 0.2;

/**
 * What a person decides about lists beyond the models. Where no rule says otherwise, products out of stock and those
 * the customer has are left out (`stock`, `bought` say otherwise), and nothing else is done.
 */
export const servingRule = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("stock"), mayBeOut: z.boolean() }),
  z.object({ kind: z.literal("bought"), again: z.enum(["never", "whenDue", "always"]) }),
  z.object({ kind: z.literal("exclude"), match: productMatch }),
  z.object({
    kind: z.literal("pin"),
    product: z.string().trim().min(1).max(200),
    position: z.coerce.number().int().min(1).max(MOST_PINNED),
  }),
  z.object({
    kind: z.literal("boost"),
    match: productMatch,
    amount: z.coerce.number().min(-MOST_BOOST).max(MOST_BOOST),
  }),
  z.object({ kind: z.literal("categoryCap"), most: z.coerce.number().int().min(1).max(20) }),
  z
    .object({
      kind: z.literal("price"),
      min: z.coerce.number().nonnegative().nullable(),
      max: z.coerce.number().positive().nullable(),
    })
    .refine(({ min, max }) => (min !== null || max !== null) && (min === null || max === null || min < max)),
  z.object({
    kind: z.literal("margin"),
    /** The attribute of products that says what one costs the shop. */
    cost: z.string().trim().min(1).max(100),
    weight: z.coerce.number().min(0).max(MOST_BOOST),
  }),
  z.object({ kind: z.literal("diversity"), balance: z.coerce.number().min(0.5).max(1) }),
  z.object({ kind: z.literal("explore"), share: z.coerce.number().min(0).max(MOST_EXPLORED) }),
]);
export type ServingRule = z.infer<typeof servingRule>;

/** Kinds of which the newest rule alone counts. */
export const SINGLE_KINDS: readonly ServingRule["kind"][] = [
  "stock",
  "bought",
  "categoryCap",
  "price",
  "margin",
  "diversity",
  "explore",
];

/** A rule as it is kept. */
export interface KeptRule {
  readonly id: number;
  readonly rule: ServingRule;
  readonly active: boolean;
  readonly by: string | null;
  readonly at: Date;
}

/** The rules that are switched on, in order. */
export function rulesInForce(kept: readonly KeptRule[]): ServingRule[] {
  return kept.flatMap(({ rule, active }) => (active ? [rule] : []));
}
