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
  | { readonly key: "length"; readonly mean: number };

export interface ColumnPreview {
  readonly name: string;
  readonly samples: readonly string[];
  readonly use: "field" | "attribute" | "private" | "none";
  readonly field: string | null;
  /** 0 to 1; a choice that a person made is 1 */
  readonly confidence: number;
  readonly finding: Finding;
}

export interface RowPreview {
  readonly line: number;
  /** one for each of `fields`; times are milliseconds since 1970 */
  readonly values: readonly (Value | null)[];
  readonly problem: {
    readonly reason: Reason;
    readonly column: string | null;
    readonly value: string | null;
  } | null;
}

/** What an import would do, tried on the file's first rows. */
export interface ImportPreview {
  readonly kind: ImportKind;
  readonly kindConfidence: number;
  readonly mapping: Mapping;
  readonly columns: readonly ColumnPreview[];
  /** the matched fields, in the order of the kind's list */
  readonly fields: readonly string[];
  readonly rows: readonly RowPreview[];
  /** rows tried, and how many of them would be rejected */
  readonly tried: number;
  readonly bad: number;
  readonly missing: readonly string[];
  readonly unclearDates: readonly string[];
}
