import type { DocumentSource, Mark } from "@/lib/domain/documents/excerpt";
import type { NeedEffect } from "@/lib/domain/needs/need-effect";
import type { NeedPersonaShare } from "@/lib/domain/needs/need-persona";
import type { NeedProduct } from "@/lib/domain/needs/need-product";
import type { CountedNeed, ThemeRef } from "@/lib/domain/needs/need-row";
import type { StarsLost } from "@/lib/domain/needs/stars-lost";
import type { PersonaRef, PersonaRow } from "@/lib/domain/persona/persona-row";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";

/** A customer's words, masked, cut around what matters. */
export interface ReportQuote {
  readonly mentionId: string;
  readonly source: DocumentSource;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly language: string | null;
  readonly rating: number | null;
  readonly product: string | null;
  /** ISO 8601. */
  readonly writtenAt: string | null;
  readonly need: PersonaRef | null;
}

interface Common {
  readonly workspace: { readonly name: string; readonly timeZone: string; readonly currency: string };
  readonly run: number;
  /** ISO 8601. */
  readonly madeAt: string;
}

type OverIndexed<T> = T & Omit<PersonaSummary["needs"][number], "key">;

export interface ReportPersona extends Omit<PersonaRow, "summary"> {
  readonly value: PersonaSummary["value"];
  readonly rfm: PersonaSummary["rfm"] | null;
  readonly numbers: PersonaSummary["numbers"];
  readonly needs: readonly OverIndexed<PersonaRef>[];
  readonly categories: readonly OverIndexed<{ readonly name: string }>[];
  readonly products: readonly OverIndexed<{ readonly name: string }>[];
  readonly attributes: readonly OverIndexed<{ readonly field: string; readonly value: string }>[];
  readonly quotes: readonly ReportQuote[];
  readonly recommended: readonly {
    readonly name: string;
    readonly category: string | null;
    readonly price: number | null;
    readonly lists: number;
    readonly meanRank: number;
  }[];
  /** Members who have a list of recommendations. */
  readonly lists: number;
}

export interface PersonaReport extends Common {
  readonly kind: "personas";
  /** Number of the run published before; null for the first. */
  readonly runBefore: number | null;
  /** Whom they group: customers, or texts whose authors are not known; and how many of these. */
  readonly of: "customers" | "texts";
  readonly customers: number;
  readonly ordered: number;
  readonly revenue: number;
  /** Largest first. */
  readonly personas: readonly ReportPersona[];
  /** Who was where in the run before and is where now, by keys; null is none. */
  readonly flow: {
    readonly before: readonly PersonaRef[];
    readonly moves: readonly {
      readonly from: number | null;
      readonly to: number | null;
      readonly customers: number;
    }[];
  } | null;
}

export interface ReportNeed
  extends Pick<
    CountedNeed,
    | "key"
    | "nameEn"
    | "nameZh"
    | "type"
    | "mentions"
    | "documents"
    | "customers"
    | "negative"
    | "neutral"
    | "positive"
    | "trend"
    | "trendP"
    | "direction"
    | "ratingEffect"
    | "ratingLow"
    | "ratingHigh"
    | "weekly"
  > {
  readonly theme: ThemeRef | null;
  /** Of the mentions of all needs, with its 95 % interval. */
  readonly share: { readonly low: number; readonly high: number };
  /** First day of the first week, `2026-11-16`; null without dates. */
  readonly firstDay: string | null;
  /** More of it, for the needs that have a page of their own. */
  readonly detail: {
    readonly effects: readonly NeedEffect[];
    readonly personas: readonly NeedPersonaShare[];
    readonly products: readonly NeedProduct[];
    readonly quotes: readonly ReportQuote[];
  } | null;
}

export interface NeedsReport extends Common {
  readonly kind: "needs";
  readonly mentions: number;
  /** Of those, the ones that express a named need. */
  readonly covered: number;
  readonly starsLost: StarsLost | null;
  /** Most mentions first; hidden ones and what fits no need are left out. */
  readonly needs: readonly ReportNeed[];
}

/** What a report says, as plain data: every format of it is drawn from this and from nothing else. */
export type ReportContent = PersonaReport | NeedsReport;

/** The mentions that a report quotes. */
export function quotedMentions(content: ReportContent): string[] {
  const quotes =
    content.kind === "personas"
      ? content.personas.flatMap((persona) => persona.quotes)
      : content.needs.flatMap(({ detail }) => detail?.quotes ?? []);
  return [...new Set(quotes.map(({ mentionId }) => mentionId))];
}
