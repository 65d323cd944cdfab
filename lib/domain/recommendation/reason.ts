import { z } from "zod";

/** The models of the blend, each a part of a score; in the order in which their parts are drawn. */
export const SCORE_PARTS = [
  "als",
  "item-knn",
  "linear",
  "sequence",
  "content",
  "clicks",
  "trend",
  "popularity",
  "discovery",
] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/**
 * What each model adds to a score; a model outside the blend is absent, and they add up to the score. A part counts
 * deviations from what the model says of the average product, so it may be below zero.
 */
export const scoreParts = z.partialRecord(z.enum(SCORE_PARTS), z.number());
export type ScoreParts = z.infer<typeof scoreParts>;

/** Why a product stands in a customer's list, strongest first; each names the rows it can be checked in. */
export const recommendationReason = z.discriminatedUnion("kind", [
  /** Those who bought `productId`, as the customer did, bought this too; `share`: its part of the item models' score, 0 to 1. */
  z.object({ kind: z.literal("bought"), productId: z.number().int(), share: z.number() }),
  /** It answers a need the customer voiced, in this mention. */
  z.object({ kind: z.literal("need"), needKey: z.number().int(), mentionId: z.string().optional() }),
  /** So many customers bought it, of all who bought anything. */
  z.object({ kind: z.literal("popular"), customers: z.number().int(), of: z.number().int() }),
  /** It is like `productId`, which the customer bought or looked at; `share`: its part of the content model's score, 0 to 1. */
  z.object({ kind: z.literal("similar"), productId: z.number().int(), share: z.number() }),
]);
export type RecommendationReason = z.infer<typeof recommendationReason>;

export const recommendationReasons = z.array(recommendationReason);
