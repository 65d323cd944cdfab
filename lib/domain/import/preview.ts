import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import type { Value } from "@/lib/domain/import/parse-field";
import type { Reason } from "@/lib/domain/import/problem";

/** What the values of a column show, for the eye: a key of messages `import.found.*` and its values. */
export type Finding =
  | { readonly key: "empty" | "private" }
  | { readonly key: "distinct"; readonly distinct: number; readonly filled: number }
  | { readonly key: "numbers"; readonly min: number; readonly max: number }
  | { readonly key: "times"; readonly from: number; readonly to: number }
  | { readonly key: "unclearDate" }
  /** e-mail addresses or telephone numbers: hashed when they come in */
  | { readonly key: "contact" }
  /** ratings, and what the best one is taken to be */
  | { readonly key: "scale"; readonly min: number; readonly max: number; readonly best: number }
  /** conversations in one cell: how many turns they have on average */
  | { readonly key: "turns"; readonly mean: number }
  /** how many of the first values cannot be read as this field */
  | { readonly key: "unreadable"; readonly bad: number; readonly filled: number }
  | { readonly key: "length"; readonly mean: number };

/**
 * What becomes of a column. `attribute`: kept of the customer, or of the text where the customer is not known (of the
 * product in a file of products); `productAttribute`: of the product that the row names; `textAttribute`: of the text;
 * `answer`: a question of a survey with a column a question.
 */
export const COLUMN_USES = [
  "field",
  "attribute",
  "productAttribute",
  "textAttribute",
  "answer",
  "private",
  "none",
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** The table that a column feeds; the rows' own is the kind's. Null for what is left out. */
export type Feeds = "rows" | "products" | "customers";

/** What else a column might be, surest first. */
export interface Alternative {
  readonly field: string;
  readonly confidence: number;
}

export interface ColumnPreview {
  readonly name: string;
  readonly samples: readonly string[];
  readonly use: ColumnUse;
  readonly field: string | null;
  /** 0 to 1; a choice that a person made is 1 */
  readonly confidence: number;
  readonly finding: Finding;
  readonly feeds: Feeds | null;
  readonly alternatives: readonly Alternative[];
}

export interface RowPreview {
  readonly line: number;
  /**
   * One for each of `fields`; times are milliseconds since 1970. Of a record that makes several rows, the first; of one
   * with a problem, its cells as they are written.
   */
  readonly values: readonly (Value | null)[];
  /** how many rows the record makes: a conversation in one cell makes one a turn; 0 with a problem */
  readonly makes: number;
  readonly problem: {
    readonly reason: Reason;
    readonly column: string | null;
    /** the field that the cell was read as; null where the row could not be cut into cells */
    readonly field: string | null;
    readonly value: string | null;
    /** a value for the cell that would be taken, where one can be told */
    readonly suggestion: string | null;
  } | null;
}

/** One problem of the tried rows, with how many of them have it. */
export interface ProblemCount {
  readonly reason: Reason;
  readonly column: string | null;
  readonly rows: number;
}

/** A mapping that somebody saved, and how well the file's columns match those it was made for. */
export interface SavedSuggestion {
  readonly id: number;
  readonly name: string;
  readonly kind: ImportKind;
  /** `same`: the very columns, in whatever order; `near`: all that the mapping reads is there, others differ */
  readonly match: "same" | "near";
}

/** What an import would do, tried on the file's first rows. */
export interface ImportPreview {
  readonly kind: ImportKind;
  readonly kindConfidence: number;
  readonly mapping: Mapping;
  readonly columns: readonly ColumnPreview[];
  /** the matched fields, in the order of the kind's list */
  readonly fields: readonly string[];
  /** the first 50 */
  readonly rows: readonly RowPreview[];
  /** rows tried, and how many of them would be rejected */
  readonly tried: number;
  readonly bad: number;
  /** of all tried rows, most frequent first */
  readonly problems: readonly ProblemCount[];
  readonly missing: readonly string[];
  readonly unclearDates: readonly string[];
  /** saved mappings that fit this file, best first */
  readonly saved: readonly SavedSuggestion[];
  /** the saved mapping that this preview uses */
  readonly savedId: number | null;
}
