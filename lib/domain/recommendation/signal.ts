/** What somebody may do with a product, or have done to it. */
export const SIGNAL_KINDS = [
  "impression",
  "view",
  "click",
  "cart",
  "favourite",
  "like",
  "purchase",
  "review",
  "return",
  "dislike",
  "hide",
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** One thing that a customer did. */
export interface Signal {
  /** The product's place among the recommender's products. */
  readonly item: number;
  readonly kind: SignalKind;
  /** Milliseconds. */
  readonly time: number;
  /** Pieces, for purchases and returns; else 1. */
  readonly quantity: number;
}
