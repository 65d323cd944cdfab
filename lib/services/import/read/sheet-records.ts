import { AppError } from "@/lib/domain/errors";
import type { Layout } from "@/lib/domain/import/mapping";
import { nameColumns } from "@/lib/domain/import/name-columns";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import type { RecordBatch } from "@/lib/services/import/read/record-batch";
import type { SheetRow } from "@/lib/services/import/read/workbook/read-sheet";

/** The columns are those of the widest of so many first rows. */
const LOOKED_AT = 1000;

/**
 * Rows of a sheet as records under a layout: `skip` rows are left out, then comes the header. Cells beyond the header
 * get columns of their own (#7) if the first rows have such; later rows that are wider are broken.
 */
export async function* sheetRecords(
  batches: AsyncIterable<SheetRow[]>,
  layout: Pick<Layout, "header" | "skip">,
): AsyncGenerator<RecordBatch> {
  let waiting: SheetRow[] = [];
  let columns: string[] | null = null;
  const begin = (): RecordBatch | null => {
    const rows = waiting.slice(layout.skip);
    const [first] = rows;
    waiting = [];
    if (!first) return null;
    const width = rows.slice(0, LOOKED_AT).reduce((most, { cells }) => Math.max(most, cells.length), 0);
    columns = nameColumns(layout.header ? first.cells : null, width);
    return { columns, records: (layout.header ? rows.slice(1) : rows).map((row) => recordOf(row, width)) };
  };
  for await (const rows of batches) {
    if (columns) {
      const { length } = columns as string[];
      yield { columns, records: rows.map((row) => recordOf(row, length)) };
      continue;
    }
    waiting.push(...rows);
    const batch = waiting.length >= LOOKED_AT + layout.skip ? begin() : null;
    if (batch) yield batch;
  }
  const batch = columns ? null : begin();
  if (batch) yield batch;
}

function recordOf({ line, cells }: SheetRow, width: number): RawRecord {
  const problem = cells.length > width ? "tooManyCells" : null;
  while (cells.length < width) cells.push("");
  return new CellRecord(line, cells, problem);
}

/** A record without a text of its own: it is put together from its cells where somebody asks, which is seldom. */
export class CellRecord implements RawRecord {
  constructor(
    readonly line: number,
    readonly cells: readonly string[],
    readonly problem: RawRecord["problem"],
  ) {}

  get raw(): string {
    return this.cells.join("\t");
  }
}

/** Throws `import.columnMissing` for the first of the wanted columns that is not there. */
export function checkColumns(columns: readonly string[], wanted: readonly string[] | null): void {
  const there = new Set(columns);
  const missing = wanted?.find((name) => !there.has(name));
  if (missing !== undefined) throw new AppError("import.columnMissing", { column: missing });
}
