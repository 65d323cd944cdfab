import type { FileMetaData, RowGroup } from "hyparquet";
import { isConnectionError } from "@/lib/data/is-connection-error";
import { AppError } from "@/lib/domain/errors";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import { keepMemorySmall } from "@/lib/services/import/keep-memory-small";
import { hasRange, type RangedSource } from "@/lib/services/import/read/byte-source";
import { type PackedPage, packPage } from "@/lib/services/import/read/parquet/pack-page";
import { type ParquetColumn, parquetColumns } from "@/lib/services/import/read/parquet/parquet-columns";
import { readMetadata } from "@/lib/services/import/read/parquet/read-metadata";
import { readNested } from "@/lib/services/import/read/parquet/read-nested";
import { readPages } from "@/lib/services/import/read/parquet/read-pages";
import type { RecordBatch } from "@/lib/services/import/read/record-batch";
import { CellRecord, checkColumns } from "@/lib/services/import/read/sheet-records";
import type { TemporaryFiles } from "@/lib/services/import/read/temporary-files";

const BATCH_ROWS = 1000;
/** Larger row groups are read from a copy on this machine's disk, whose ranges are cheap. */
const NEAR_BYTES = 48 * 1024 * 1024;

export interface ParquetProgress {
  fraction: number;
}

/** The file's description of itself. Throws `import.damagedParquet`. */
export function parquetMetadata(source: RangedSource): Promise<FileMetaData> {
  return asDamage(() => readMetadata(source));
}

/**
 * Reads a Parquet file in batches, only the wanted columns (all without), row groups one after another. Plain columns
 * are read page by page, each at its own pace; so are lists and groups, and put together row by row.
 */
export async function* readParquet(
  source: RangedSource,
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
  const tidy = keepMemorySmall();
  let done = 0;
  for (const group of metadata.row_groups) {
    const feeds = feedsOf(metadata, group, columns, near, tidy);
    try {
      for (let left = Number(group.num_rows); left > 0; ) {
        const ready = await asDamage(() => readied(feeds));
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

/** One after another: what decoding a page leaves behind is collected before the next. */
async function readied(feeds: readonly Feed[]): Promise<number[]> {
  const ready: number[] = [];
  for (const feed of feeds) ready.push(await feed.ready());
  return ready;
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
  columns: readonly ParquetColumn[],
  source: RangedSource,
  tidy: () => void,
): Feed[] {
  return [...byTop(columns)].map(([top, members]) =>
    feedOf(
      members.length === 1 && members[0]?.flat
        ? readPages(metadata, group, [top], source)
        : readNested(metadata, group, top, source),
      members,
      tidy,
    ),
  );
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

function feedOf(
  pages: AsyncGenerator<ArrayLike<unknown>>,
  columns: readonly ParquetColumn[],
  tidy: () => void,
): Feed {
  let page: PackedPage = packPage([]);
  let at = 0;
  return {
    async ready() {
      while (at >= page.length) {
        page = packPage([]);
        const next = await pages.next();
        if (next.done) return 0;
        page = packPage(next.value);
        at = 0;
        tidy();
      }
      return page.length - at;
    },
    next() {
      const value = page.at(at++);
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

/** A source whose ranges are cheap to read again and again: on this machine's disk, unless little will be asked for. */
async function nearby(
  source: RangedSource,
  metadata: FileMetaData,
  columns: readonly string[],
  files: TemporaryFiles,
): Promise<RangedSource> {
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
  if (largest <= NEAR_BYTES) return source;
  const copy = await files.spool(source);
  return hasRange(copy) ? copy : source;
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
