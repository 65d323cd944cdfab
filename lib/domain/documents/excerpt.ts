import type { ProductRef } from "@/lib/domain/needs/need-row";

export interface Mark {
  readonly start: number;
  readonly end: number;
}

export type DocumentSource = "review" | "dialogue" | "survey";

/** A customer's words with the parts that matter marked, and where they come from. */
export interface Excerpt {
  readonly documentId: string;
  readonly source: DocumentSource;
  readonly text: string;
  readonly language: string | null;
  /** In order, not overlapping; offsets into `text`. */
  readonly marks: readonly Mark[];
  readonly rating: number | null;
  readonly writtenAt: Date | null;
  /** Place in its dialogue, from 1. */
  readonly turn: number | null;
  readonly importLine: number | null;
  readonly product: ProductRef | null;
}
