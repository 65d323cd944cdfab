import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { isConnectionError } from "@/lib/data/is-connection-error";
import { AppError } from "@/lib/domain/errors";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import type { ByteSource, ReadRange } from "@/lib/services/import/read/byte-source";
import { type ParquetColumn, parquetColumns } from "@/lib/services/import/read/parquet/parquet-columns";
import { parquetCompressors, parquetParsers } from "@/lib/services/import/read/parquet/parquet-parsers";
import type { RecordBatch } from "@/lib/services/import/read/record-batch";
import { CellRecord, checkColumns } from "@/lib/services/import/read/sheet-records";
import type { TemporaryFiles } from "@/lib/services/import/read/temporary-files";

/** Rows of the first batch, which is all that a preview wants, and unpacked bytes and rows of the others. */
const FIRST_ROWS = 1000;
const BATCH_BYTES = 8 * 1024 * 1024;
const MOST_ROWS = 25_000;
/** Compressed columns of one row group that are kept while its batches are read. */
const KEPT_BYTES = 48 * 1024 * 1024;

export interface ParquetProgress {
  fraction: number;
}

/** The file's description of itself. Throws `import.damagedParquet`. */
export function parquetMetadata(source: ByteSource & { range: ReadRange }): Promise<FileMetaData> {
  return asDamage(() => parquetMetadataAsync(bufferOf(source), { parsers: parquetParsers }));
}

/**
 * Reads a Parquet file in batches, only the wanted columns (all without): row groups one after another, large ones in
 * slices, so that memory holds the compressed columns of one group and the values of one slice.
 */
export async function* readParquet(
  source: ByteSource & { range: ReadRange },
  wanted: readonly string[] | null,
  files: TemporaryFiles,
  progress: ParquetProgress,
): AsyncGenerator<RecordBatch> {
  const metadata = await parquetMetadata(source);
  const all = parquetColumns(metadata);
  checkColumns(
    all.map(({ name }) => name),
    wanted,
  );
  const columns = wanted ? all.filter(({ name }) => wanted.includes(name)) : all;
  const tops = [...new Set(columns.map(({ path }) => path[0] ?? ""))];
  const names = columns.map(({ name }) => name);
  const total = Number(metadata.num_rows);
  const file = cached(await nearby(source, metadata, tops, files));
  let done = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const bytes = Number(group.total_byte_size);
    const usual = Math.max(1000, Math.min(MOST_ROWS, Math.floor((rows * BATCH_BYTES) / Math.max(1, bytes))));
    const end = done + rows;
    while (done < end) {
      const rowStart = done;
      const rowEnd = Math.min(end, done + (done === 0 ? FIRST_ROWS : usual));
      const options = { file, metadata, columns: tops, rowStart, rowEnd, useOffsetIndex: true };
      const read = await asDamage(() =>
        parquetReadObjects({ ...options, compressors: parquetCompressors, parsers: parquetParsers }),
      );
      done = rowEnd;
      progress.fraction = total > 0 ? done / total : 1;
      const records = read.map((row, index): RawRecord => {
        return new CellRecord(rowStart + index + 1, cellsOf(row, columns), null);
      });
      yield { columns: names, records };
    }
  }
}

function cellsOf(row: Record<string, unknown>, columns: readonly ParquetColumn[]): string[] {
  return columns.map(({ path, text }) => {
    let value: unknown = row;
    for (const key of path) {
      if (typeof value !== "object" || value === null) return "";
      value = (value as Record<string, unknown>)[key];
    }
    return text(value);
  });
}

/** A source whose ranges are cheap to read again and again: on this machine's disk, unless little will be asked for. */
async function nearby(
  source: ByteSource & { range: ReadRange },
  metadata: FileMetaData,
  columns: readonly string[],
  files: TemporaryFiles,
): Promise<ByteSource & { range: ReadRange }> {
  const largest = metadata.row_groups.reduce((most, group) => {
    const wanted = group.columns.filter(({ meta_data }) =>
      columns.includes(meta_data?.path_in_schema[0] ?? ""),
    );
    const bytes = wanted.reduce(
      (sum, { meta_data }) => sum + Number(meta_data?.total_compressed_size ?? 0),
      0,
    );
    return Math.max(most, bytes);
  }, 0);
  if (largest <= KEPT_BYTES) return source;
  const copy = await files.spool(source);
  return hasRange(copy) ? copy : source;
}

export function hasRange(source: ByteSource): source is ByteSource & { range: ReadRange } {
  return source.range !== null;
}

function bufferOf(source: ByteSource & { range: ReadRange }): AsyncBuffer {
  const byteLength = source.size ?? 0;
  return {
    byteLength,
    async slice(start, end = byteLength) {
      const from = start < 0 ? Math.max(0, byteLength + start) : start;
      const to = Math.min(end, byteLength);
      const bytes = new Uint8Array(Math.max(0, to - from));
      let filled = 0;
      for await (const chunk of source.range(from, to)) {
        bytes.set(chunk, filled);
        filled += chunk.length;
      }
      return bytes.buffer;
    },
  };
}

/** Keeps what was read last: the slices of a row group ask for the same columns again. */
function cached(source: ByteSource & { range: ReadRange }): AsyncBuffer {
  const file = bufferOf(source);
  const kept = new Map<string, ArrayBuffer>();
  let size = 0;
  return {
    byteLength: file.byteLength,
    async slice(start, end) {
      const key = `${start}-${end}`;
      const known = kept.get(key);
      if (known) return known;
      const bytes = await file.slice(start, end);
      if (bytes.byteLength > KEPT_BYTES) return bytes;
      kept.set(key, bytes);
      size += bytes.byteLength;
      for (const [oldest, { byteLength }] of kept) {
        if (size <= KEPT_BYTES) break;
        kept.delete(oldest);
        size -= byteLength;
      }
      return bytes;
    },
  };
}

/** The reader's own complaints are plain errors, and RangeErrors where lengths lie. */
async function asDamage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const known = error instanceof AppError || isConnectionError(error);
    const system = error instanceof Error && "code" in error && isSystem(error.code);
    throw known || system ? error : new AppError("import.damagedParquet");
  }
}

const isSystem = (code: unknown) => typeof code === "string" && /^(E[A-Z]+|[0-9A-Z]{5})$/.test(code);
