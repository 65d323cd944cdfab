/** What a need's texts may go with: their stars, the return of the thing they are about, another order afterwards. */
export const EFFECT_OUTCOMES = ["rating", "returned", "reordered"] as const;
export type EffectOutcome = (typeof EFFECT_OUTCOMES)[number];

/** What is held fixed. */
export type EffectControl = "product" | "category" | "month" | "history" | "length";

/** Why there is no estimate; see lib/algorithms/stats/prepare-association.ts, and: no text has the outcome at all. */
export type NoEffect = "noData" | "tooFew" | "tooRare" | "noVariation";

/** Days in which another order counts as coming again; texts of the last so many days are too young to tell. */
export const REORDER_DAYS = 90;

/**
 * By how much an outcome differs where a need is voiced: stars, or shares (.1 is ten percentage points). An
 * association with its 95 % interval.
 */
export interface NeedEffect {
  readonly outcome: EffectOutcome;
  /** Texts whose outcome is known, those of them with the need, and the mean outcome of either side. */
  readonly texts: number;
  readonly marked: number;
  readonly mean: number | null;
  readonly markedMean: number | null;
  readonly controls: readonly EffectControl[];
  readonly estimate: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly p: number;
  } | null;
  readonly reason: NoEffect | null;
}
