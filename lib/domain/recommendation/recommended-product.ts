import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { MentionExcerpt } from "@/lib/domain/documents/mention-excerpt";
import type { PersonaRef, ProductTile } from "@/lib/domain/persona/persona-row";
import type { RecommendationReason, ScoreParts } from "@/lib/domain/recommendation/reason";

/** One row of a customer's list, as the run stored it. */
export interface RecommendedProduct {
  readonly rank: number;
  readonly product: ProductTile;
  readonly score: number;
  readonly parts: ScoreParts;
  readonly reasons: readonly RecommendationReason[];
}

/** A customer's list with all that its reasons name. */
export interface RecommendationList {
  readonly run: number;
  readonly finishedAt: Date | null;
  readonly rows: readonly RecommendedProduct[];
  readonly products: ReadonlyMap<number, ProductTile>;
  readonly needs: ReadonlyMap<number, NeedRef>;
  /** For each need the customer voiced, the words nearest to it. */
  readonly quotes: ReadonlyMap<number, MentionExcerpt>;
  readonly neighbours: ListNeighbours;
}

/** Among the customers with a list, by key: who comes before and after, and the place from 1. */
export interface ListNeighbours {
  readonly previous: number | null;
  readonly next: number | null;
  readonly position: number | null;
  readonly total: number;
}

/** What the published run recommends, in all. */
export interface RecommendationTotals {
  readonly run: number;
  readonly customers: number;
  readonly lists: number;
  /** Products that stand in a list, of those in the catalogue. */
  readonly products: number;
  readonly catalogue: number;
  /** The first customer with a list. */
  readonly first: { readonly id: number; readonly key: string } | null;
}

/** A row of the file of all lists. */
export interface ExportedRecommendation extends Omit<RecommendedProduct, "product"> {
  readonly customerId: number;
  readonly customerKey: string;
  readonly productKey: string;
  readonly productTitle: string;
  readonly persona: PersonaRef | null;
}
