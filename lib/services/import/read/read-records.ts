import { AppError } from "@/lib/domain/errors";
import { addColumns, isObject } from "@/lib/domain/import/flatten-object";
import type { Layout } from "@/lib/domain/import/mapping";
import { nameColumns } from "@/lib/domain/import/name-columns";
import { parseJson } from "@/lib/domain/import/parse-json";
import { COLUMN_LIMIT, type RawRecord, type Splitter } from "@/lib/domain/import/raw-record";
import { createDelimitedSplitter } from "@/lib/domain/import/split-delimited";
import { createJsonSplitter } from "@/lib/domain/import/split-json";
import { createJsonLinesSplitter } from "@/lib/domain/import/split-json-lines";
import { createLineGroupSplitter } from "@/lib/domain/import/split-line-groups";
import type { RecordBatch } from "@/lib/services/import/read/record-batch";
import { checkColumns } from "@/lib/services/import/read/sheet-records";

/** The columns of JSON are those of so many first objects. */
const OBJECTS_FOR_COLUMNS = 1000;

/**
 * Reads delimited text row by row. A row with cells missing or left over is broken, unless those are empty. Throws
 * `import.columnMissing` if the text does not have a column that is wanted.
 */
export async function* readDelimited(
  text: AsyncIterable<string>,
  layout: Layout,
  wanted: readonly string[] | null,
): AsyncGenerator<RecordBatch> {
  const splitter = layout.lines > 1 ? createLineGroupSplitter(layout.lines) : createDelimitedSplitter(layout);
  let columns: string[] | null = null;
  let skip = layout.skip;
  for await (const batch of batches(text, splitter)) {
    let records = batch;
    if (!columns) {
      const left = records.slice(skip);
      skip -= Math.min(skip, records.length);
      const [first] = left;
      if (!first) continue;
      if (first.cells.length > COLUMN_LIMIT)
        throw new AppError("import.manyColumns", { limit: COLUMN_LIMIT });
      columns = nameColumns(layout.header ? first.cells : null, first.cells.length);
      checkColumns(columns, wanted);
      splitter.expect(columns.length);
      records = layout.header ? left.slice(1) : left;
    }
    const width = columns.length;
    yield { columns, records: records.map((record) => checkWidth(record, width)) };
  }
}

/** Reads JSON lines, or with a path the objects of a list (see createJsonSplitter). Without wanted columns, all. */
export async function* readJson(
  text: AsyncIterable<string>,
  path: readonly string[] | null | "lines",
  wanted: readonly string[] | null,
): AsyncGenerator<RecordBatch> {
  const split = (columns: readonly string[]) =>
    path === "lines" ? createJsonLinesSplitter(columns) : createJsonSplitter(path, columns);
  if (wanted) {
    for await (const records of batches(text, split(wanted))) yield { columns: wanted, records };
    return;
  }
  // The first objects tell the columns: they are read twice.
  const iterator = text[Symbol.asyncIterator]();
  const pieces: string[] = [];
  const columns = new Set<string>();
  const scout = split([]);
  let seen = 0;
  for (let next = await iterator.next(); ; next = await iterator.next()) {
    const records = next.done ? scout.end() : scout.push(next.value);
    if (!next.done) pieces.push(next.value);
    for (const { raw, problem } of records) if (!problem) addColumns(columns, objectOf(raw));
    seen += records.length;
    if (next.done || seen >= OBJECTS_FOR_COLUMNS) break;
  }
  const names = [...columns];
  async function* again(): AsyncGenerator<string> {
    while (pieces.length > 0) yield pieces.shift() ?? "";
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  try {
    for await (const records of batches(again(), split(names))) yield { columns: names, records };
  } finally {
    await iterator.return?.();
  }
}

function objectOf(raw: string): Record<string, unknown> {
  const value = parseJson(raw);
  return isObject(value) ? value : {};
}

/** A batch's records live until the last is done with: few enough that the young generation need not move them. */
const BATCH = 64 * 1024;

async function* batches(text: AsyncIterable<string>, splitter: Splitter): AsyncGenerator<RawRecord[]> {
  for await (const piece of text)
    for (let at = 0; at < piece.length; at += BATCH) yield splitter.push(piece.slice(at, at + BATCH));
  yield splitter.end();
}

function checkWidth(record: RawRecord, width: number): RawRecord {
  const { cells, problem } = record;
  if (problem || cells.length === width) return record;
  if (cells.length < width) return { ...record, problem: "tooFewCells" };
  return cells.slice(width).every((cell) => cell.trim() === "")
    ? record
    : { ...record, problem: "tooManyCells" };
}
