import type { DateOrder } from "@/lib/domain/import/mapping";
import { parseNumber } from "@/lib/domain/import/parse-number";
import { parseTime } from "@/lib/domain/import/parse-time";
import type { InteractionRow } from "@/lib/services/evaluate/evaluate-recommendation";
import { readTable, type TableOptions } from "@/lib/services/evaluate/read-table";

export interface InteractionColumns {
  readonly user: string;
  readonly item: string;
  readonly time?: string;
  readonly value?: string;
  readonly text?: string;
}

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * Who had what, and when, from columns of a file; without a header columns are called by number from 1. A row whose
 * user or item is empty, or whose value is no number, comes with an empty user, for the caller to count; a time that
 * cannot be read is null. Throws AppError "import.columnMissing" for a column that the file does not have.
 */
export async function* readInteractions(
  table: TableOptions,
  columns: InteractionColumns,
): AsyncGenerator<InteractionRow> {
  const { place, dateOrderAt, rows } = await readTable(table);
  const user = place(columns.user);
  const item = place(columns.item);
  const time = place(columns.time);
  const value = place(columns.value);
  const text = place(columns.text);
  const order = dateOrderAt(time);
  const cellOf = (cells: readonly string[], at: number) => (cells[at] ?? "").trim();
  for await (const cells of rows()) {
    const weight = value < 0 ? 1 : readWeight(cellOf(cells, value));
    yield {
      user: weight === null ? "" : cellOf(cells, user),
      item: cellOf(cells, item),
      time: time < 0 ? null : timeOf(cellOf(cells, time), order),
      value: weight ?? 0,
      ...(text < 0 ? {} : { text: cellOf(cells, text) }),
    };
  }
}

function readWeight(cell: string): number | null {
  const parsed = parseNumber(cell);
  return parsed.ok ? parsed.value : null;
}

/** A bare number is a time in whatever unit the file counts; only its order matters. */
function timeOf(cell: string, order: DateOrder): number | null {
  if (NUMBER.test(cell)) return Number(cell);
  const parsed = parseTime(cell, order);
  return parsed.ok ? parsed.value.ms : null;
}
