import type { CsvCell } from "@/lib/domain/export/csv-line";

/** How a spreadsheet shows a column: numbers stay numbers, a percentage is a ratio, `long` texts wrap. */
export type SheetFormat = "plain" | "count" | "percent" | "decimal" | "signed" | "money" | "long";

export interface SheetColumn {
  readonly title: string;
  readonly format?: SheetFormat;
  /** In characters; else by what stands in it. */
  readonly width?: number;
}

/** A table of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CsvCell[])[];
}
