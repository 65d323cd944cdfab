import { type Cell, textArray } from "@/lib/data/copy-rows";
import { stagingColumns } from "@/lib/data/import/with-staging";
import { DAMAGED } from "@/lib/domain/import/damaged";
import { FIELDS, type ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { createNormaliser, type ImportRow, type RowProblem } from "@/lib/domain/import/normalise-row";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import { rowIdentity } from "@/lib/domain/import/row-identity";
import { hashIdentity } from "@/lib/services/import/hash-identity";
import { markText } from "@/lib/services/import/mark-text";
import { createRowProtector } from "@/lib/services/import/protect-row";

const RAW_LIMIT = 2000;
const VALUE_LIMIT = 200;

/** What became of rows on their way into staging, as far as it does not take other rows to tell. */
export interface StagingTally {
  read: number;
  rejected: number;
  readonly masked: Record<string, number>;
}

/** The rows of staging that a record makes, their cells as stagingColumns names them. */
export type StagingWriter = (record: RawRecord) => readonly (readonly Cell[])[];

/** Prepares staging rows of a kind; `columns` are the names of the records' cells. Counts into `tally`. */
export function createStagingWriter(
  kind: ImportKind,
  mapping: Mapping,
  columns: readonly string[],
  timeZone: string,
  tally: StagingTally,
): StagingWriter {
  const normalise = createNormaliser(kind, mapping, columns, timeZone);
  const protect = createRowProtector(kind);
  const order = stagingColumns(kind);
  const times = new Set(FIELDS[kind].filter(({ type }) => type === "time").map(({ name }) => name));

  const laidOut = (cells: Readonly<Record<string, Cell>>): Cell[] => order.map((name) => cells[name] ?? null);

  const rejected = (record: RawRecord, { reason, column, value }: RowProblem): Cell[] => {
    tally.rejected++;
    return laidOut({
      row: tally.read++,
      line: record.line,
      reason,
      column,
      value: shown(value, VALUE_LIMIT),
      raw: shown(record.raw, RAW_LIMIT),
    });
  };

  const accepted = (line: number, given: ImportRow): Cell[] => {
    // The identity is the row's as the file has it: the same row comes again in other files.
    const identity = hashIdentity(rowIdentity(kind, given.values));
    const { row, masked, originalText } = protect(given);
    for (const [type, count] of Object.entries(masked))
      tally.masked[type] = (tally.masked[type] ?? 0) + count;
    const { text } = row.values;
    const marks = typeof text === "string" ? markText(text) : null;
    const cells: Record<string, Cell> = {
      row: tally.read++,
      line,
      identity,
      attributes: row.attributes,
      productAttributes: row.productAttributes,
      originalText,
      masked: Object.values(masked).reduce((sum, count) => sum + count, 0),
      flags: marks ? textArray(marks.flags) : null,
      bands: marks ? `{${marks.bands.join(",")}}` : null,
    };
    for (const [name, value] of Object.entries(row.values)) {
      cells[name] = times.has(name) && typeof value === "number" ? new Date(value) : value;
    }
    return laidOut(cells);
  };

  return (record) => {
    if (record.problem) return [rejected(record, { reason: record.problem, column: null, value: null })];
    const { rows, problem } = normalise(record.cells);
    return problem ? [rejected(record, problem)] : rows.map((row) => accepted(record.line, row));
  };
}

/** What people read in quarantine: shortened, with a sign in the place of what cannot be shown. */
function shown(text: string | null, limit: number): string | null {
  if (text === null) return null;
  const short = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return short.replaceAll("\0", "\u2400").replaceAll(DAMAGED, "\ufffd");
}
