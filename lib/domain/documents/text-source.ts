import type { DocumentSource } from "@/lib/domain/documents/excerpt";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** Kinds of rows that are texts, and the `source` under which the explorer lists them. */
export const TEXT_SOURCES = {
  reviews: "review",
  dialogues: "dialogue",
  surveys: "survey",
} as const satisfies Partial<Record<ImportKind, DocumentSource>>;
export type TextKind = keyof typeof TEXT_SOURCES;

/** The explorer's source of a kind's rows; null where they are no texts. */
export function textSourceOf(kind: ImportKind): DocumentSource | null {
  return kind in TEXT_SOURCES ? TEXT_SOURCES[kind as TextKind] : null;
}
