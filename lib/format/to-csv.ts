import { CSV_START, type CsvCell, csvLine } from "@/lib/domain/export/csv-line";

/** Rows as one CSV text, for files that are made in the browser. */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return CSV_START + rows.map(csvLine).join("");
}
