import { DAMAGED } from "@/lib/domain/import/damaged";
import { isEmptyValue } from "@/lib/domain/import/empty-value";
import { expandRecord } from "@/lib/domain/import/expand-record";
import { finishRow } from "@/lib/domain/import/finish-row";
import { HALF_CHARACTER } from "@/lib/domain/import/half-character";
import { FIELDS, type FieldSpec, type FieldType, type ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { type FieldOptions, LABEL_LIMIT, PARSERS, type Value } from "@/lib/domain/import/parse-field";
import type { Reason } from "@/lib/domain/import/problem";
import { suggestValue } from "@/lib/domain/import/suggest-value";
import { createZonedClock } from "@/lib/domain/import/zoned-clock";

export type Attributes = Readonly<Record<string, string | number>>;

/** A row that can be taken: one value for each field of its kind. */
export interface ImportRow {
  readonly values: Record<string, Value | null>;
  /** of the customer, or of the text where no customer is known */
  readonly attributes: Attributes | null;
  readonly productAttributes: Attributes | null;
  /** of the text, whoever wrote it */
  readonly textAttributes: Attributes | null;
}

/** Why a row cannot be taken, and where. */
export interface RowProblem {
  readonly reason: Reason;
  readonly column: string | null;
  readonly value: string | null;
  /** the field that the cell was read as; null where no one cell is wrong */
  readonly field: string | null;
  /** a value for the cell that would be taken, where one can be told */
  readonly suggestion: string | null;
}

/** One record is one row, but for a conversation in one cell, which is a row a turn. */
export type RowOutcome =
  | { readonly rows: readonly ImportRow[]; readonly problem: null }
  | { readonly rows: readonly []; readonly problem: RowProblem };

interface Reader {
  readonly spec: FieldSpec;
  readonly column: string | null;
  /** place in the row's cells; -1 with a constant */
  readonly index: number;
  readonly constant: string;
  readonly words: Readonly<Record<string, string>> | null;
  readonly options: FieldOptions;
}

const WRITTEN: ReadonlySet<FieldType> = new Set(["id", "text", "label", "contact", "transcript"]);
const TRIMMED = /^[\s\ufeff\u200b]+|[\s\ufeff\u200b]+$/g;

/**
 * Prepares the reading of rows under a mapping; `columns` are the names of the cells. A cell that is there and cannot
 * be read rejects its row, also in an optional field: nothing that a file says is dropped in silence.
 */
export function createNormaliser(
  kind: ImportKind,
  mapping: Mapping,
  columns: readonly string[],
  timeZone: string,
): (cells: readonly string[]) => RowOutcome {
  const readers = readersOf(kind, mapping, columns, timeZone);
  const placed = (names: readonly string[]) =>
    names.map((column) => ({ column, index: columns.indexOf(column) })).filter(({ index }) => index >= 0);
  const attributes = placed(mapping.attributes);
  const productAttributes = placed(mapping.productAttributes);
  const textAttributes = placed(mapping.textAttributes ?? []);
  const answers = kind === "surveys" ? placed(mapping.answers ?? []) : [];
  const blank = Object.fromEntries(FIELDS[kind].map(({ name }) => [name, null]));

  const failed = (reason: Reason, reader?: Reader, cell?: string): RowOutcome => ({
    rows: [],
    problem: {
      reason,
      column: reader?.column ?? null,
      field: reader?.spec.name ?? null,
      value: reader ? (cell ?? "") : null,
      suggestion: reader && cell ? suggestionFor(reason, reader, cell) : null,
    },
  });

  const readerOf = (field: string) => readers.find(({ spec }) => spec.name === field);
  const time = readerOf("time");
  const failedAt = (cells: readonly string[], field: string, reason: Reason): RowOutcome => {
    const reader = readerOf(field);
    return failed(reason, reader, reader && trim(cells[reader.index] ?? ""));
  };

  return (cells) => {
    const values: Record<string, Value | null> = { ...blank };
    for (const reader of readers) {
      let cell = reader.index < 0 ? reader.constant : trim(cells[reader.index] ?? "");
      if (reader.words !== null) cell = reader.words[cell] ?? cell;
      if (isEmptyValue(cell)) {
        if (reader.spec.required) return failed("empty", reader, "");
        continue;
      }
      const bad = badCharacters(cell);
      if (bad) return failed(bad, reader, cell);
      const parsed = PARSERS[reader.spec.type](cell, reader.options);
      if (!parsed.ok) return failed(parsed.reason, reader, cell);
      values[reader.spec.name] = parsed.value;
    }
    const read = (column: number) => trim(cells[column] ?? "");
    const expanded = expandRecord(kind, values, answers, read, time);
    if (!expanded.ok) return failedAt(cells, expanded.field, expanded.reason);
    for (const row of expanded.rows) {
      const problem = finishRow(kind, row, mapping);
      if (problem) return failedAt(cells, problem.field, problem.reason);
    }
    const kept = {
      attributes: attributesOf(cells, attributes),
      productAttributes: attributesOf(cells, productAttributes),
      textAttributes: attributesOf(cells, textAttributes),
    };
    return { rows: expanded.rows.map((row) => ({ values: row, ...kept })), problem: null };
  };
}

/** Only where a value is measured: what a text, an id or a contact should be nobody can tell, and it may be personal. */
function suggestionFor(reason: Reason, { spec, options }: Reader, cell: string): string | null {
  if (reason === "badCharacters" || WRITTEN.has(spec.type)) return null;
  if (reason !== "nul") return suggestValue(spec.type, cell, options);
  const clean = cell.replaceAll("\0", "");
  return !isEmptyValue(clean) && PARSERS[spec.type](clean, options).ok ? clean : null;
}

/**
 * In a file that has keys of customers a row without one is somebody's that is lost; a line without its product is no
 * head of an order, nor does one without its time wait for another file.
 */
const NEEDED_IF_THERE: Partial<Record<ImportKind, readonly string[]>> = {
  customers: ["customer"],
  orders: ["product", "time"],
};

function readersOf(
  kind: ImportKind,
  mapping: Mapping,
  columns: readonly string[],
  timeZone: string,
): Reader[] {
  const toUtc = createZonedClock(timeZone);
  return FIELDS[kind].flatMap((spec): Reader[] => {
    const column = mapping.fields[spec.name];
    const constant = mapping.constants[spec.name];
    if (column === undefined && constant === undefined) return [];
    const dateOrder = mapping.dateOrder[spec.name] ?? "monthFirst";
    return [
      {
        spec: NEEDED_IF_THERE[kind]?.includes(spec.name) ? { ...spec, required: true } : spec,
        column: column ?? null,
        index: column === undefined ? -1 : columns.indexOf(column),
        constant: constant ?? "",
        words: mapping.words?.[spec.name] ?? null,
        options: {
          dateOrder,
          ratingScale: mapping.ratingScale,
          decimal: mapping.decimals?.[spec.name] ?? "point",
          toUtc,
        },
      },
    ];
  });
}

function attributesOf(
  cells: readonly string[],
  wanted: readonly { column: string; index: number }[],
): Attributes | null {
  if (wanted.length === 0) return null;
  const kept: Record<string, string | number> = {};
  let any = false;
  for (const { column, index } of wanted) {
    const cell = trim(cells[index] ?? "");
    if (isEmptyValue(cell) || cell.length > LABEL_LIMIT || badCharacters(cell)) continue;
    kept[column] = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(cell) ? Number(cell) : cell;
    any = true;
  }
  return any ? kept : null;
}

function trim(cell: string): string {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  // Most cells have nothing to trim: printable ASCII or Han at both ends.
  return plain(first) && plain(last) ? cell : cell.replace(TRIMMED, "");
}

function plain(code: number): boolean {
  return (code > 32 && code < 127) || (code > 0x3000 && code < 0xfe00);
}

/** PostgreSQL cannot keep NUL, and undecodable bytes and halves of characters mean nothing. */
function badCharacters(cell: string): Reason | null {
  if (cell.includes("\0")) return "nul";
  return cell.includes(DAMAGED) || HALF_CHARACTER.test(cell) ? "badCharacters" : null;
}
