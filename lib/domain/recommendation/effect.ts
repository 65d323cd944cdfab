import { z } from "zod";

/** By what the effect of lists is told apart. */
export const EFFECT_SPLITS = ["place", "kind", "persona", "by"] as const;
export type EffectSplit = (typeof EFFECT_SPLITS)[number];

/** Days after a click within which a purchase counts as its own. */
export const ATTRIBUTION_DAYS = [1, 7, 30] as const;
/** Days up to now whose lists are looked at. */
export const EFFECT_DAYS = [7, 28, 90] as const;

export const effectQuery = z.object({
  split: z.enum(EFFECT_SPLITS).catch("place").default("place"),
  window: z.coerce
    .number()
    .pipe(z.union([z.literal(1), z.literal(7), z.literal(30)]))
    .catch(7)
    .default(7),
  days: z.coerce
    .number()
    .pipe(z.union([z.literal(7), z.literal(28), z.literal(90)]))
    .catch(28)
    .default(28),
});
export type EffectQuery = z.output<typeof effectQuery>;

/** What came of places in lists: products shown, not lists. */
export interface EffectCounts {
  readonly impressions: number;
  readonly clicks: number;
  /** Clicked products that the same customer or visit put in a cart, and bought, within the window. */
  readonly carts: number;
  readonly purchases: number;
  readonly revenue: number;
}

export interface EffectRow extends EffectCounts {
  /** The place, kind, persona's key, or how the product came to stand there. */
  readonly value: string;
}

/** A day of a place with its rate and whether that is out of the band of the days before. */
export interface EffectDay {
  readonly place: string;
  readonly day: string;
  readonly impressions: number;
  readonly clicks: number;
}

/** A day whose rate is out of the band that the days before say. */
export interface EffectAlert extends EffectDay {
  readonly low: number;
  readonly high: number;
}
