import { z } from "zod";
import type { Mark } from "@/lib/domain/documents/excerpt";

/** What a word is read as: a word kept whole, one without a subject of its own, or a name of a kind. */
export const DICTIONARY_KINDS = [
  "word",
  "stop",
  "brand",
  "product",
  "attribute",
  "person",
  "place",
  "organisation",
] as const;
export type DictionaryKind = (typeof DICTIONARY_KINDS)[number];

/** Suggested by the texts; used; refused, so that it is not suggested again. */
export const DICTIONARY_STATUSES = ["suggested", "accepted", "dismissed"] as const;
export type DictionaryStatus = (typeof DICTIONARY_STATUSES)[number];

const LONGEST = 40;

/** Words as texts are compared with them: one form of each character, lower case, single spaces. */
export function foldWord(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

export function languageOfWord(text: string): "zh" | "en" {
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}

/** A word that somebody writes: at least one letter, no punctuation beside - ' . & + and no tabs or lines. */
export const wordText = z
  .string()
  .max(200)
  .transform(foldWord)
  .pipe(
    z
      .string()
      .min(1)
      .max(LONGEST)
      .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’.&+\-/]*$/u)
      .regex(/\p{L}/u),
  );

/** What a person says of a word. An empty canonical form is none. */
export const wordInput = z.object({
  text: wordText,
  kind: z.enum(DICTIONARY_KINDS),
  canonical: z
    .union([z.literal("").transform(() => null), wordText])
    .nullable()
    .default(null),
});
export type WordInput = z.output<typeof wordInput>;

/** The state of a word that undo brings back. */
export const wordState = z.object({
  id: z.number().int().positive(),
  status: z.enum([...DICTIONARY_STATUSES, "removed"]),
  kind: z.enum(DICTIONARY_KINDS),
  canonical: wordText.nullable(),
});
export type WordState = z.output<typeof wordState>;

/** A word that the texts of a workspace are read with. */
export interface WordInUse {
  readonly text: string;
  readonly kind: DictionaryKind;
  readonly canonical: string | null;
}

export interface DictionaryRow extends WordInUse {
  readonly id: number;
  readonly language: "zh" | "en";
  readonly status: DictionaryStatus;
  readonly origin: "discovered" | "added" | "imported";
  readonly count: number;
  readonly cohesion: number | null;
  readonly freedom: number | null;
  /** Texts that hold it are still to be read again, by the next run. */
  readonly pending: boolean;
  readonly changedAt: Date;
  readonly changedBy: string | null;
  /** A text that holds it; a page shows what stands around the word. */
  readonly example: {
    readonly documentId: string;
    readonly text: string;
    readonly language: string;
    readonly marks: readonly Mark[];
  } | null;
}
