/** A cell of a table that becomes a file. */
export type CsvCell = string | number | null | undefined;

/**
 * Rows as CSV (RFC 4180, CRLF) with a byte order mark, so that spreadsheets read it as UTF-8. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: CsvCell): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) && !/^[+-]?[\d.,]+%?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
