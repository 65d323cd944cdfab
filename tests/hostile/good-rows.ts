import { TEXTS } from "@/tests/hostile/hostile-file";

export const COLUMNS = ["review_id", "customer_id", "product_id", "review_text", "rating", "review_time"];
export type Column = "review_id" | "customer_id" | "product_id" | "review_text" | "rating" | "review_time";

/** A row that nothing is wrong with. */
export function goodRow(number: number): string[] {
  const text = TEXTS[number % TEXTS.length] ?? "";
  return [`r${number}`, `u${number}`, `p${number % 2}`, text, String(1 + (number % 5)), "2024-03-05 10:00"];
}

export function goodRows(count: number, from = 1): string[][] {
  return Array.from({ length: count }, (_, index) => goodRow(from + index));
}

/** A good row but for some cells. */
export function rowWith(number: number, cells: Partial<Record<Column, string>>): string[] {
  const row = goodRow(number);
  for (const [column, cell] of Object.entries(cells)) row[COLUMNS.indexOf(column)] = cell;
  return row;
}

export function csvRow(cells: readonly string[], delimiter = ","): string {
  return cells
    .map((cell) => (/[",;|\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter);
}

/** A table with its header as CSV. */
export function csvOf(
  rows: readonly (readonly string[])[],
  columns: readonly string[] = COLUMNS,
  delimiter = ",",
): string {
  return [columns, ...rows].map((row) => `${csvRow(row, delimiter)}\n`).join("");
}

/** A CSV file of so many good reviews. */
export function goodCsv(count = 3): string {
  return csvOf(goodRows(count));
}

/** Good reviews as objects. */
export function goodObjects(count = 3): Record<string, unknown>[] {
  return goodRows(count).map((row) => Object.fromEntries(COLUMNS.map((column, at) => [column, row[at]])));
}

/** The header line and the first rows of goodCsv, for files that are put together line by line. */
export const HEADER = `${COLUMNS.join(",")}\n`;
export const [ONE = "", TWO = "", THREE = ""] = goodCsv().split("\n").slice(1);
