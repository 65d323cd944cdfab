import { jsonRecord } from "@/lib/domain/import/json-record";
import type { Layout } from "@/lib/domain/import/mapping";
import type { Reason } from "@/lib/domain/import/problem";
import { createDelimitedSplitter } from "@/lib/domain/import/split-delimited";

export type CutRaw =
  | { readonly cells: Readonly<Record<string, string>>; readonly problem: null }
  | { readonly cells: null; readonly problem: Reason };

/** Cuts one line, as somebody corrected it, into the cells of its file's columns. */
export function cutRaw(raw: string, layout: Layout, columns: readonly string[]): CutRaw {
  const record =
    layout.format === "csv" || layout.format === "tsv" ? cutDelimited() : jsonRecord(raw, 1, columns);
  if (!record) return { cells: null, problem: "tooFewCells" };
  if (record.problem) return { cells: null, problem: record.problem };
  if (record.cells.length > columns.length) return { cells: null, problem: "tooManyCells" };
  if (record.cells.length < columns.length) return { cells: null, problem: "tooFewCells" };
  return {
    cells: Object.fromEntries(columns.map((name, index) => [name, record.cells[index] ?? ""])),
    problem: null,
  };

  function cutDelimited() {
    const splitter = createDelimitedSplitter(layout);
    splitter.expect(columns.length);
    const records = [...splitter.push(raw.trim()), ...splitter.end()];
    return records.length === 1 ? records[0] : null;
  }
}
