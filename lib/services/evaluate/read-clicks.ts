import type { DateOrder } from "@/lib/domain/import/mapping";
import { parseNumber } from "@/lib/domain/import/parse-number";
import { parseTime } from "@/lib/domain/import/parse-time";
import { readTable, type TableOptions } from "@/lib/services/evaluate/read-table";

export interface ClickColumns {
  readonly item: string;
  readonly click: string;
  readonly user?: string | undefined;
  readonly position?: string | undefined;
  /** Chance with which the item was shown. */
  readonly propensity?: string | undefined;
  readonly time?: string | undefined;
  /** One visit, whose rows depend on each other. */
  readonly session?: string | undefined;
  /** More that is known of the visitor or of the moment, and of the item. */
  readonly context?: readonly string[];
  readonly itemContext?: readonly string[];
}

/** Impressions in order of time, a column an array; cells as they stand in the file. */
export interface ClickTable {
  readonly item: readonly string[];
  /** The row's place where the file tells no times. */
  readonly time: Float64Array;
  readonly clicked: Uint8Array;
  readonly user: readonly string[] | null;
  readonly position: readonly string[] | null;
  readonly propensity: Float64Array | null;
  readonly session: readonly string[] | null;
  readonly context: Readonly<Record<string, readonly string[]>>;
  readonly itemContext: Readonly<Record<string, readonly string[]>>;
  /** Rows without an item, without a readable click or, where it is told, without a propensity in (0, 1]. */
  readonly skipped: number;
}

const YES = /^(1(\.0*)?|true|yes|y)$/i;
const NO = /^(0(\.0*)?|false|no|n|)$/i;

/**
 * Impressions of a file and which of them were clicked. Throws AppError "import.columnMissing" for a column that the
 * file does not have. Memory: the columns named.
 */
export async function readClicks(table: TableOptions, columns: ClickColumns): Promise<ClickTable> {
  const { place, dateOrderAt, rows } = await readTable(table);
  const [item, click, propensity, time] = [
    place(columns.item),
    place(columns.click),
    place(columns.propensity),
    place(columns.time),
  ];
  const order = dateOrderAt(time);
  const kept: { cells: readonly string[]; time: number; propensity: number }[] = [];
  let skipped = 0;
  for await (const cells of rows()) {
    const cell = (at: number) => (cells[at] ?? "").trim();
    const chance = propensity < 0 ? 1 : Number(cell(propensity) || Number.NaN);
    const told = YES.test(cell(click)) || NO.test(cell(click));
    if (cell(item) === "" || !told || !(chance > 0 && chance <= 1)) {
      skipped++;
      continue;
    }
    const at = time < 0 ? kept.length : timeOf(cell(time), order);
    kept.push({ cells, time: at, propensity: chance });
  }
  kept.sort((a, b) => a.time - b.time);
  const column = (at: number) => kept.map(({ cells }) => (cells[at] ?? "").trim());
  const optional = (name: string | undefined) => (name === undefined ? null : column(place(name)));
  const several = (list: readonly string[] = []) =>
    Object.fromEntries(list.map((name) => [name, column(place(name))]));
  return {
    item: column(item),
    time: Float64Array.from(kept, (row) => row.time),
    clicked: Uint8Array.from(column(click), (cell) => (YES.test(cell) ? 1 : 0)),
    user: optional(columns.user),
    position: optional(columns.position),
    propensity: propensity < 0 ? null : Float64Array.from(kept, (row) => row.propensity),
    session: optional(columns.session),
    context: several(columns.context),
    itemContext: several(columns.itemContext),
    skipped,
  };
}

function timeOf(cell: string, order: DateOrder): number {
  const number = parseNumber(cell);
  if (number.ok) return number.value;
  const parsed = parseTime(cell, order);
  return parsed.ok ? parsed.value.ms : 0;
}
