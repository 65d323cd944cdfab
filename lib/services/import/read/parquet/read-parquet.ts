import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  type RowGroup,
} from "hyparquet";
import { isConnectionError } from "@/lib/data/is-connection-error";
import { AppError } from "@/lib/domain/errors";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import type { ByteSource, ReadRange } from "@/lib/services/import/read/byte-source";
import { type ParquetColumn, parquetColumns } from "@/lib/services/import/read/parquet/parquet-columns";
import { parquetCompressors, parquetParsers } from "@/lib/services/import/read/parquet/parquet-parsers";
import { readPages } from "@/lib/services/import/read/parquet/read-pages";
import type { RecordBatch } from "@/lib/services/import/read/record-batch";
import { CellRecord, checkColumns } from "@/lib/services/import/read/sheet-records";
import type { TemporaryFiles } from "@/lib/services/import/read/temporary-files";

const BATCH_ROWS = 1000;
/** Rows of lists and groups that are put together at a time. */
const SLICE_ROWS = 20_000;
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
 * Reads a Parquet file in batches, only the wanted columns (all without), row groups one after another. Plain columns
 * are read page by page, each at its own pace; lists and groups, whose pages do not stand for themselves, in slices.
 */
export async function* readParquet(
  source: ByteSource & { range: ReadRange },
  wanted: readonly string[] | null,
  files: TemporaryFiles,
  progress: ParquetProgress,
): AsyncGenerator<RecordBatch> {
  const metadata = await parquetMetadata(source);
  const all = parquetColumns(metadata);
  const names = all.map(({ name }) => name);
  checkColumns(names, wanted);
  const columns = wanted ? all.filter(({ name }) => wanted.includes(name)) : all;
  const tops = [...new Set(columns.map(({ path }) => path[0] ?? ""))];
  const near = await nearby(source, metadata, tops, files);
  const total = Number(metadata.num_rows);
  const shown = columns.map(({ name }) => name);
  let done = 0;
  for (const group of metadata.row_groups) {
    const feeds = feedsOf(metadata, group, done, columns, near);
    try {
      for (let left = Number(group.num_rows); left > 0; ) {
        const ready = await asDamage(() => Promise.all(feeds.map((feed) => feed.ready())));
        const count = Math.min(left, BATCH_ROWS, ...ready);
        if (count <= 0) throw new AppError("import.damagedParquet");
        const first = done + 1;
        const records = Array.from({ length: count }, (_, index): RawRecord => {
          const cells = feeds.flatMap((feed) => feed.next());
          return new CellRecord(first + index, cells, null);
        });
        done += count;
        left -= count;
        progress.fraction = total > 0 ? done / total : 1;
        yield { columns: shown, records };
      }
    } finally {
      for (const feed of feeds) await feed.close();
    }
  }
}

/** Gives the cells of one column, or of the columns in one group, row by row. */
interface Feed {
  /** how many rows can be taken now, at least one while there are any */
  ready(): Promise<number>;
  next(): string[];
  close(): Promise<unknown>;
}

function feedsOf(
  metadata: FileMetaData,
  group: RowGroup,
  firstRow: number,
  columns: readonly ParquetColumn[],
  source: ByteSource & { range: ReadRange },
): Feed[] {
  const file = cached(source);
  const feeds: Feed[] = [];
  for (const [top, members] of byTop(columns)) {
    const flat = members.length === 1 && members[0]?.flat;
    const values = flat
      ? readPages(metadata, group, top, source.range)
      : readSlices(metadata, group, firstRow, top, file);
    feeds.push(feedOf(values, members));
  }
  return feeds;
}

/** Columns in order, those of one group together. */
function byTop(columns: readonly ParquetColumn[]): [string, ParquetColumn[]][] {
  const groups = new Map<string, ParquetColumn[]>();
  for (const column of columns) {
    const top = column.path[0] ?? "";
    groups.set(top, [...(groups.get(top) ?? []), column]);
  }
  return [...groups];
}

function feedOf(pages: AsyncGenerator<ArrayLike<unknown>>, columns: readonly ParquetColumn[]): Feed {
  let page: ArrayLike<unknown> = [];
  let at = 0;
  return {
    async ready() {
      while (at >= page.length) {
        const next = await pages.next();
        if (next.done) return 0;
        page = next.value;
        at = 0;
      }
      return page.length - at;
    },
    next() {
      const value = page[at++];
      return columns.map(({ path, text }) => text(inner(value, path)));
    },
    close: () => pages.return(undefined),
  };
}

function inner(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (let depth = 1; depth < path.length; depth++) {
    if (typeof found !== "object" || found === null) return null;
    found = (found as Record<string, unknown>)[path[depth] ?? ""];
  }
  return found;
}

async function* readSlices(
  metadata: FileMetaData,
  group: RowGroup,
  firstRow: number,
  column: string,
  file: AsyncBuffer,
): AsyncGenerator<unknown[]> {
  const end = firstRow + Number(group.num_rows);
  for (let rowStart = firstRow; rowStart < end; rowStart += SLICE_ROWS) {
    const rowEnd = Math.min(end, rowStart + SLICE_ROWS);
    const options = { file, metadata, columns: [column], rowStart, rowEnd, useOffsetIndex: true };
    const rows = await parquetReadObjects({
      ...options,
      compressors: parquetCompressors,
      parsers: parquetParsers,
    });
    yield rows.map((row): unknown => row[column]);
  }
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
