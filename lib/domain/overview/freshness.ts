export const FRESHNESS_KINDS = ["reviews", "dialogues", "orders", "events", "products", "customers"] as const;
export type FreshnessKind = (typeof FRESHNESS_KINDS)[number];

/** Days that a kind may lie behind the newest row of all before it is called late. */
export const LATE_AFTER_DAYS = 3;

export interface KindFreshness {
  readonly kind: FreshnessKind;
  readonly rows: number;
  /** Time of its newest row; products and customers: when one was last changed. */
  readonly newest: Date | null;
  /** End of its last finished import. */
  readonly importedAt: Date | null;
  /** Rows on each of 14 days up to the shop's newest day; empty for kinds without dates of their own. */
  readonly days: readonly number[];
  /** Whole days behind the newest of all dated kinds; null without rows or without dates. */
  readonly daysBehind: number | null;
}
