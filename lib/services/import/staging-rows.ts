import type { Cell } from "@/lib/data/copy-rows";
import { DAMAGED } from "@/lib/domain/import/damaged";
import { FIELDS, type ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { createNormaliser, type RowProblem } from "@/lib/domain/import/normalise-row";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import { rowIdentity } from "@/lib/domain/import/row-identity";
import { hashIdentity } from "@/lib/services/import/hash-identity";

const RAW_LIMIT = 2000;
const VALUE_LIMIT = 200;

/** The cells of a record's row in staging, as stagingColumns names them, and whether it is rejected. */
export type StagingWriter = (record: RawRecord) => {
  readonly cells: readonly Cell[];
  readonly rejected: boolean;
};

/** Turns records into rows of the staging table: values under the kind's fields, or the reason they cannot be. */
export function createStagingWriter(
  kind: ImportKind,
  mapping: Mapping,
  columns: readonly string[],
  timeZone: string,
): StagingWriter {
  const normalise = createNormaliser(kind, mapping, columns, timeZone);
  const fields = FIELDS[kind];
  const times = fields.map(({ type }) => type === "time");
  const nothing: null[] = fields.map(() => null);
  const reject = (record: RawRecord, { reason, column, value }: RowProblem) => ({
    cells: [
      record.line,
      null,
      null,
      reason,
      column,
      shown(value, VALUE_LIMIT),
      shown(record.raw, RAW_LIMIT),
      ...nothing,
    ],
    rejected: true,
  });
  return (record) => {
    if (record.problem) return reject(record, { reason: record.problem, column: null, value: null });
    const { row, problem } = normalise(record.cells);
    if (problem) return reject(record, problem);
    const { values, attributes } = row;
    const cells: Cell[] = [
      record.line,
      hashIdentity(rowIdentity(kind, values)),
      attributes,
      null,
      null,
      null,
      null,
    ];
    fields.forEach(({ name }, index) => {
      const value = values[name];
      cells.push(times[index] && typeof value === "number" ? new Date(value) : value);
    });
    return { cells, rejected: false };
  };
}

/** What people read in quarantine: shortened, with a sign in the place of what cannot be shown. */
function shown(text: string | null, limit: number): string | null {
  if (text === null) return null;
  const short = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return short.replaceAll("\0", "\u2400").replaceAll(DAMAGED, "\ufffd");
}
