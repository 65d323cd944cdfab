/** A cell of a table that becomes a file. */
export type CsvCell = string | number | boolean | null | undefined;

/** What a spreadsheet needs to read a file as UTF-8. */
export const CSV_START = "\uFEFF";

/** How a formula begins, or what some spreadsheets take for its beginning: also in full-width signs. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^[+-]?[\d.,]+%?$/;

/**
 * One row of CSV (RFC 4180) with its CRLF: the one way in which tables leave as CSV. A text that a spreadsheet would run as a formula gets an apostrophe before
 * it; a plain number written as text stays a number.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: CsvCell): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const text = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
