import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { Excerpt } from "@/lib/domain/documents/excerpt";
import type { NeedDemand } from "@/lib/domain/needs/need-demand";
import type { ProductRef } from "@/lib/domain/needs/need-row";
import type { OverIndex } from "@/lib/domain/over-index";

/** A need in which something is asked for, and what of the catalogue answers it. */
export interface AskedFor extends NeedRef, Pick<NeedDemand, "asks" | "askers" | "phrases"> {
  readonly mentions: number;
  readonly carriers: readonly {
    readonly text: string;
    readonly products: number;
    readonly first: ProductRef | null;
  }[];
  readonly quotes: readonly Excerpt[];
}

/** Questions heard in a need, and those that no agent's turn follows: all of reviews, and of dialogues those left open. */
export interface Unanswered extends NeedRef {
  readonly questions: number;
  readonly open: number;
  readonly quotes: readonly Excerpt[];
}

/** A shelf from which a persona's customers buy more than others, and of which they write less. */
export interface SilentShelf {
  readonly persona: NeedRef;
  readonly category: string;
  readonly lines: number;
  readonly ofLines: number;
  readonly documents: number;
  /** Share of their order lines against everybody else's. */
  readonly buys: OverIndex;
  /** Texts an order line against everybody else's. */
  readonly writes: OverIndex;
}

/** What customers hold a product of the shop against. */
export interface ComparedWith {
  readonly name: string;
  readonly type: string;
  readonly documents: number;
  readonly quotes: readonly Excerpt[];
}
