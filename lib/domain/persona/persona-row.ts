import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";

/** A persona as another row names it. */
export interface PersonaRef {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** One persona of the published run. */
export interface PersonaRow extends PersonaRef {
  readonly size: number;
  readonly revenue: number;
  readonly revenueShare: number;
  readonly pinned: boolean;
  /** Null when it was stored in a shape that this version does not read. */
  readonly summary: PersonaSummary | null;
  /** Size in the run published before, and how many of those customers are in it still; null when it is new. */
  readonly before: { readonly size: number; readonly stayed: number } | null;
}

/** A product as a persona or a list names it. */
export interface ProductTile {
  readonly id: number;
  readonly title: string;
  readonly category: string | null;
  readonly price: number | null;
}

/** How often a product stands in the lists of a persona's members. */
export interface PersonaProduct extends ProductTile {
  readonly lists: number;
  /** Mean place in those lists. */
  readonly meanRank: number;
}

/** A member of a persona, as its table shows him. */
export interface PersonaMember {
  readonly id: number;
  readonly key: string;
  /** To the middle of the persona; smaller is more typical. */
  readonly distance: number | null;
  readonly recency: number | null;
  readonly frequency: number | null;
  readonly monetary: number | null;
  readonly mentions: number;
  readonly sentiment: number | null;
  readonly topNeed: NeedRef | null;
}
