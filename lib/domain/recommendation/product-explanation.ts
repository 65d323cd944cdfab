export interface NamedProduct {
  readonly key: string;
  readonly title: string;
}

/** A product's score for a customer, taken apart, with what would be without the first piece of evidence. */
export interface ProductExplanation {
  readonly product: NamedProduct;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
  /** What products of the history add, most first; with `profile` and `base` they add up to the score. */
  readonly evidence: readonly (NamedProduct & { readonly amount: number })[];
  readonly profile: number;
  readonly base: number;
  /** Its place without the first one; null where nothing of the history speaks for it. */
  readonly without: (NamedProduct & { readonly rank: number }) | null;
  /** Why it is on the list, or not. */
  readonly standing:
    | { readonly kind: "had" }
    | { readonly kind: "never" }
    | { readonly kind: "listed"; readonly rank: number }
    | { readonly kind: "ranked"; readonly rank: number; readonly lacks: Readonly<Record<string, number>> };
}

/** A product of a list that is only tried. */
export interface TriedItem {
  readonly productId: number;
  readonly title: string;
}
