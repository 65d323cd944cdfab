import { isEmptyValue } from "@/lib/domain/import/empty-value";
import type { DateOrder } from "@/lib/domain/import/mapping";
import { parseNumber } from "@/lib/domain/import/parse-number";
import { parseTime } from "@/lib/domain/import/parse-time";
import { readTable, type TableOptions } from "@/lib/services/evaluate/read-table";

export interface TextColumns {
  readonly text: string;
  readonly truth?: string | undefined;
  readonly time?: string | undefined;
  readonly rating?: string | undefined;
}

/** A text with what the file says of it; empty cells are null. */
export interface TextRow {
  readonly text: string;
  readonly truth: string | null;
  readonly time: Date | null;
  readonly rating: number | null;
}

/**
 * Texts of a file's column, with the columns beside it; rows without a text are left out. Throws AppError
 * "import.columnMissing" for a column that the file does not have. Memory: the whole column.
 */
export async function readTextRows(table: TableOptions, columns: TextColumns): Promise<TextRow[]> {
  const { place, dateOrderAt, rows } = await readTable(table);
  const [text, truth, time, rating] = [
    place(columns.text),
    place(columns.truth),
    place(columns.time),
    place(columns.rating),
  ];
  const order = dateOrderAt(time);
  const found: TextRow[] = [];
  for await (const cells of rows()) {
    const cell = (at: number) => {
      const value = (cells[at] ?? "").trim();
      return at < 0 || isEmptyValue(value) ? null : value;
    };
    const own = cell(text);
    if (own === null) continue;
    found.push({
      text: own,
      truth: cell(truth),
      time: timeOf(cell(time), order),
      rating: numberOf(cell(rating)),
    });
  }
  return found;
}

function timeOf(cell: string | null, order: DateOrder): Date | null {
  const parsed = cell === null ? null : parseTime(cell, order);
  return parsed?.ok ? new Date(parsed.value.ms) : null;
}

function numberOf(cell: string | null): number | null {
  const parsed = cell === null ? null : parseNumber(cell);
  return parsed?.ok ? parsed.value : null;
}
