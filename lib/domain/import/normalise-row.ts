import { DAMAGED } from "@/lib/domain/import/damaged";
import { isEmptyValue } from "@/lib/domain/import/empty-value";
import { finishRow } from "@/lib/domain/import/finish-row";
import { FIELDS, type FieldSpec, type ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { type FieldOptions, LABEL_LIMIT, PARSERS, type Value } from "@/lib/domain/import/parse-field";
import type { Reason } from "@/lib/domain/import/problem";
import { createZonedClock } from "@/lib/domain/import/zoned-clock";

export type Attributes = Readonly<Record<string, string | number>>;

/** A row that can be taken: one value for each field of its kind. */
export interface ImportRow {
  readonly values: Record<string, Value | null>;
  /** of the customer, or of the text where no customer is known */
  readonly attributes: Attributes | null;
  readonly productAttributes: Attributes | null;
}

/** Why a row cannot be taken, and where. */
export interface RowProblem {
  readonly reason: Reason;
  readonly column: string | null;
  readonly value: string | null;
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
  readonly options: FieldOptions;
}

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
  const blank = Object.fromEntries(FIELDS[kind].map(({ name }) => [name, null]));

  return (cells) => {
    const values: Record<string, Value | null> = { ...blank };
    for (const reader of readers) {
      const cell = reader.index < 0 ? reader.constant : trim(cells[reader.index] ?? "");
      if (isEmptyValue(cell)) {
        if (reader.spec.required) return failed("empty", reader.column, "");
        continue;
      }
      const bad = badCharacters(cell);
      if (bad) return failed(bad, reader.column, cell);
      const parsed = PARSERS[reader.spec.type](cell, reader.options);
      if (!parsed.ok) return failed(parsed.reason, reader.column, cell);
      values[reader.spec.name] = parsed.value;
    }
    const problem = finishRow(kind, values);
    if (problem) {
      const reader = readers.find(({ spec }) => spec.name === problem.field);
      return failed(problem.reason, reader?.column ?? null, reader ? (cells[reader.index] ?? "") : null);
    }
    const row = {
      values,
      attributes: attributesOf(cells, attributes),
      productAttributes: attributesOf(cells, productAttributes),
    };
    return { rows: [row], problem: null };
  };
}

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
        spec,
        column: column ?? null,
        index: column === undefined ? -1 : columns.indexOf(column),
        constant: constant ?? "",
        options: { dateOrder, ratingScale: mapping.ratingScale, toUtc },
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

/** PostgreSQL cannot keep NUL, and undecodable bytes mean nothing. */
function badCharacters(cell: string): Reason | null {
  if (cell.includes("\0")) return "nul";
  return cell.includes(DAMAGED) ? "badCharacters" : null;
}

function failed(reason: Reason, column: string | null, value: string | null): RowOutcome {
  return { rows: [], problem: { reason, column, value } };
}
