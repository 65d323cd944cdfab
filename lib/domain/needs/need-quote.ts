import type { Excerpt } from "@/lib/domain/documents/excerpt";

/** A quote of a need. */
export interface NeedQuote extends Excerpt {
  /** What edits name its mention by. */
  readonly hash: string;
}

/** A mention to choose from. */
export interface NeedMentionRow {
  readonly hash: string;
  readonly text: string;
  readonly language: string;
  readonly documentId: string;
}
