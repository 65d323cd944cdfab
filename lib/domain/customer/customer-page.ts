import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { DocumentSource } from "@/lib/domain/documents/excerpt";
import type { MentionExcerpt } from "@/lib/domain/documents/mention-excerpt";
import type { ProductRef } from "@/lib/domain/needs/need-row";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";

/** A customer as a list to pick from shows him. */
export interface CustomerMatch {
  readonly id: number;
  readonly key: string;
  readonly persona: PersonaRef | null;
  /** Recommended products. */
  readonly listed: number;
}

/** What is known of a customer, and what the published run made of it. */
export interface CustomerFacts {
  readonly id: number;
  readonly key: string;
  readonly known: boolean;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly joinedAt: Date | null;
  readonly orders: number;
  readonly orderLines: number;
  readonly returned: number;
  readonly spent: number;
  readonly lastOrderAt: Date | null;
  readonly events: number;
  readonly documents: number;
  readonly listed: number;
  /** Whether the customer agreed to be written to; null where nothing was said. */
  readonly consent: boolean | null;
  /** Null when the run has no profile of this customer. */
  readonly profile: CustomerProfile | null;
}

export interface CustomerProfile {
  readonly persona: PersonaRef | null;
  readonly distance: number | null;
  /** Place by distance among the persona's members, from 1. */
  readonly rank: number | null;
  readonly personaSize: number | null;
  readonly isOnMap: boolean;
  readonly recency: number | null;
  readonly mentions: number;
  readonly sentiment: number | null;
  readonly needs: readonly { readonly key: number; readonly share: number }[];
  readonly blocks: Readonly<Record<string, boolean>>;
  /** What is expected in the 90 days after the shop's last order; null for who never bought, or too little is known. */
  readonly expectedRevenue: number | null;
  /** Chance of no purchase in them. */
  readonly churn: number | null;
  /** Days within which the next purchase comes with chance 1/4 and 3/4. */
  readonly nextFrom: number | null;
  readonly nextTo: number | null;
}

/** In which persona a published run saw a customer. */
export interface PastPersona {
  readonly run: number;
  readonly at: Date;
  readonly persona: PersonaRef | null;
}

/** A need that a customer voiced: its share of what he asks for, and his words that carry it. */
export interface CustomerNeed extends NeedRef {
  readonly share: number;
  /** Mentions that were assigned to it; none where other mentions are only near it. */
  readonly mentions: number;
  /** Heaviest first, with the part of all he asks for that is theirs; null in runs that did not keep it. */
  readonly quotes: readonly { readonly excerpt: MentionExcerpt; readonly part: number | null }[];
}

export const HISTORY_KINDS = ["order", "event", "document"] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

interface Dated {
  readonly at: Date | null;
}

export interface OrderEntry extends Dated {
  readonly kind: "order";
  readonly detail: {
    readonly orderKey: string;
    readonly lines: readonly {
      readonly product: ProductRef;
      readonly quantity: number;
      readonly unitPrice: number | null;
      readonly returned: boolean;
    }[];
  };
}

/** What was done to one product on one day. */
export interface EventEntry extends Dated {
  readonly kind: "event";
  readonly detail: {
    readonly type: "view" | "cart" | "favourite" | "impression" | "click";
    readonly count: number;
    readonly product: ProductRef;
  };
}

export interface DocumentEntry extends Dated {
  readonly kind: "document";
  readonly detail: {
    readonly id: string;
    readonly source: DocumentSource;
    readonly text: string;
    readonly language: string | null;
    readonly rating: number | null;
    readonly turn: number | null;
    readonly product: ProductRef | null;
    /** The clause of the strongest need in it. */
    readonly marks: readonly { readonly start: number; readonly end: number }[];
    readonly needs: readonly NeedRef[];
  };
}

/** One line of a customer's history. */
export type HistoryEntry = OrderEntry | EventEntry | DocumentEntry;

/** Entries of each kind; the pages of a history add up to them. */
export type HistoryCounts = Readonly<Record<HistoryKind, number>>;
