import { CSV_START, type CsvCell, csvLine } from "@/lib/domain/export/csv-line";

export const EXPORT_FORMATS = ["csv", "json", "jsonl"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type ExportRow = Readonly<Record<string, CsvCell>>;

/**
 * Rows as the text of a file, piece by piece: CSV with a heading, or a JSON array. All rows have the columns that
 * are named; memory holds one piece at a time.
 */
export async function* writeRows(
  columns: readonly string[],
  pieces: AsyncIterable<readonly ExportRow[]> | Iterable<readonly ExportRow[]>,
  format: Exclude<ExportFormat, "jsonl">,
): AsyncGenerator<string> {
  if (format === "csv") {
    yield CSV_START + csvLine(columns);
    for await (const rows of pieces)
      yield rows.map((row) => csvLine(columns.map((column) => row[column]))).join("");
    return;
  }
  let before = "[\n";
  for await (const rows of pieces) {
    let text = "";
    for (const row of rows) {
      const ordered = Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
      text += before + JSON.stringify(ordered);
      before = ",\n";
    }
    yield text;
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}
