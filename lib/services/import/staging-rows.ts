import { type Cell, textArray } from "@/lib/data/copy-rows";
import { stagingColumns } from "@/lib/data/import/with-staging";
import { derivedOrder } from "@/lib/domain/import/derived-order";
import { FIELDS, type ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { createNormaliser, type ImportRow, type RowProblem } from "@/lib/domain/import/normalise-row";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import { rowIdentity } from "@/lib/domain/import/row-identity";
import { hashIdentity } from "@/lib/services/import/hash-identity";
import { markText } from "@/lib/services/import/mark-text";
import { createRejectProtector } from "@/lib/services/import/protect-reject";
import { createRowProtector } from "@/lib/services/import/protect-row";
import type { ImportPrivacy } from "@/lib/services/privacy/import-privacy";

/** What became of rows on their way into staging, as far as it does not take other rows to tell. */
export interface StagingTally {
  read: number;
  rejected: number;
  readonly masked: Record<string, number>;
  /** bytes that are no text in the file's encoding */
  damagedBytes: number;
  /** rows of people who were deleted on request; they are rejected */
  erased: number;
  /** contacts that could not be read; their rows are taken without them */
  unreadContacts: number;
  /** the file's columns in their order, once a row was rejected: correcting asks for them */
  columns?: readonly string[];
}

const WHOLE_ROW = { column: null, value: null, suggestion: null };

/** The rows of staging that a record makes, their cells as stagingColumns names them. */
export type StagingWriter = (record: RawRecord) => readonly (readonly Cell[])[];

/** Prepares staging rows of a kind; `columns` are the names of the records' cells. Counts into `tally`. */
export function createStagingWriter(
  kind: ImportKind,
  mapping: Mapping,
  columns: readonly string[],
  timeZone: string,
  privacy: ImportPrivacy,
  tally: StagingTally,
): StagingWriter {
  const normalise = createNormaliser(kind, mapping, columns, timeZone);
  const protect = createRowProtector(kind, privacy);
  const protectReject = createRejectProtector(kind, mapping, columns, privacy);
  const order = stagingColumns(kind);
  const place = Object.fromEntries(order.map((name, index) => [name, index]));
  const blank: readonly Cell[] = order.map(() => null);
  const fields = FIELDS[kind].map(({ name, type }) => ({
    name,
    index: place[name],
    isTime: type === "time",
  }));

  const put = (cells: Cell[], name: string, cell: Cell): void => {
    const index = place[name];
    if (index !== undefined) cells[index] = cell;
  };

  const laidOut = (cells: Readonly<Record<string, Cell>>): Cell[] => order.map((name) => cells[name] ?? null);

  const rejected = (record: RawRecord, problem: Omit<RowProblem, "field">): Cell[] => {
    tally.rejected++;
    tally.columns ??= columns;
    const { reason, column } = problem;
    const kept = protectReject(record.problem === null ? record.cells : null, record.raw, problem);
    return laidOut({ row: tally.read++, line: record.line, reason, column, ...kept });
  };

  /** Nothing that was in it is kept. */
  const refused = (line: number): Cell[] => {
    tally.rejected++;
    tally.erased++;
    return laidOut({ row: tally.read++, line, reason: "erased", raw: "" });
  };

  const accepted = (line: number, given: ImportRow): Cell[] => {
    // The identity is the row's as the file has it: the same row comes again in other files.
    const fromFile = hashIdentity(rowIdentity(kind, given.values));
    const unnumbered = kind === "orders" && given.values.order === derivedOrder(given.values);
    const { row, masked, originalText, person } = protect(given);
    if (unnumbered) row.values.order = derivedOrder(row.values);
    if (person.erased) return refused(line);
    tally.unreadContacts += person.unread;
    for (const type in masked) tally.masked[type] = (tally.masked[type] ?? 0) + (masked[type] ?? 0);
    // Half a million rows at once: cells are put in their places without an object of their own.
    const cells = blank.slice();
    put(cells, "row", tally.read++);
    put(cells, "line", line);
    // … but a customer's identity is the key that is stored.
    put(cells, "identity", kind === "customers" ? row.values.customer : fromFile);
    if (row.attributes) put(cells, "attributes", row.attributes);
    if (row.productAttributes) put(cells, "productAttributes", row.productAttributes);
    if (row.textAttributes) put(cells, "textAttributes", row.textAttributes);
    if (person.emailHash) put(cells, "emailHash", person.emailHash);
    if (person.phoneHash) put(cells, "phoneHash", person.phoneHash);
    if (person.contacts) put(cells, "contacts", person.contacts);
    const { text, speaker } = row.values;
    if (typeof text === "string") {
      const marks = markText(text, kind, speaker);
      put(cells, "originalText", originalText);
      put(
        cells,
        "masked",
        Object.values(masked).reduce((sum, count) => sum + count, 0),
      );
      put(cells, "flags", textArray(marks.flags));
      put(cells, "bands", `{${marks.bands.join(",")}}`);
    }
    for (const { name, index, isTime } of fields) {
      const value = row.values[name];
      if (index === undefined || value === null || value === undefined) continue;
      cells[index] = isTime && typeof value === "number" ? new Date(value) : value;
    }
    return cells;
  };

  return (record) => {
    if (record.problem) return [rejected(record, { ...WHOLE_ROW, reason: record.problem })];
    const { rows, problem } = normalise(record.cells);
    return problem ? [rejected(record, problem)] : rows.map((row) => accepted(record.line, row));
  };
}
