import { AppError } from "@/lib/domain/errors";
import type { Mapping } from "@/lib/domain/import/mapping";
import { nameColumns } from "@/lib/domain/import/name-columns";
import type { RawRecord, Splitter } from "@/lib/domain/import/raw-record";
import { createDelimitedSplitter } from "@/lib/domain/import/split-delimited";
import { createJsonSplitter } from "@/lib/domain/import/split-json-lines";

/** Records of a file and the names of their cells. */
export interface RecordBatch {
  readonly columns: readonly string[];
  readonly records: readonly RawRecord[];
}

/**
 * Reads a text row by row under a mapping. A row with cells missing or left over is broken, unless those are empty.
 * Throws `import.columnMissing` if the file does not have a column that the mapping names.
 */
export async function* readRecords(
  text: AsyncIterable<string>,
  mapping: Mapping,
): AsyncGenerator<RecordBatch> {
  yield* mapping.format === "jsonl" ? readJson(text, mapping) : readDelimited(text, mapping);
}

function usedColumns(mapping: Mapping): string[] {
  return [...new Set([...Object.values(mapping.fields), ...mapping.attributes])];
}

async function* readJson(text: AsyncIterable<string>, mapping: Mapping): AsyncGenerator<RecordBatch> {
  const columns = usedColumns(mapping);
  const splitter = createJsonSplitter(columns);
  for await (const records of batches(text, splitter)) yield { columns, records };
}

async function* readDelimited(text: AsyncIterable<string>, mapping: Mapping): AsyncGenerator<RecordBatch> {
  const splitter = createDelimitedSplitter(mapping);
  let columns: string[] | null = null;
  for await (const batch of batches(text, splitter)) {
    let records = batch;
    if (!columns) {
      const [first] = records;
      if (!first) continue;
      columns = nameColumns(mapping.header ? first.cells : null, first.cells.length);
      for (const name of usedColumns(mapping)) {
        if (!columns.includes(name)) throw new AppError("import.columnMissing", { column: name });
      }
      splitter.expect(columns.length);
      if (mapping.header) records = records.slice(1);
    }
    const width = columns.length;
    yield { columns, records: records.map((record) => checkWidth(record, width)) };
  }
}

async function* batches(text: AsyncIterable<string>, splitter: Splitter): AsyncGenerator<RawRecord[]> {
  for await (const piece of text) yield splitter.push(piece);
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
