import { type FileMetaData, parquetMetadata } from "hyparquet";
import type { RangedSource } from "@/lib/services/import/read/byte-source";
import { checkThrift, viewOf } from "@/lib/services/import/read/parquet/check-thrift";
import { parquetParsers } from "@/lib/services/import/read/parquet/parquet-parsers";
import { readBytes } from "@/lib/services/import/read/parquet/read-bytes";

/** Behind the description: its length and PAR1. */
const TAIL = 8;
/** The description of a file with 5,000 columns in ten row groups is about 5 MB; in memory it is many times its size. */
const LIMIT = 16 * 1024 * 1024;
/** Rows are counted in 32 bits. */
const MOST_ROWS = 2 ** 31 - 1;

/** The description that a Parquet file ends with. Throws plain errors where it cannot be. */
export async function readMetadata(source: RangedSource): Promise<FileMetaData> {
  const size = source.size ?? 0;
  const tail = await readBytes(source.range, size - TAIL, size);
  const length = viewOf(tail).getUint32(0, true);
  if (length > Math.min(size - TAIL, LIMIT)) throw new Error("a description that cannot be");
  const bytes = await readBytes(source.range, size - TAIL - length, size);
  checkThrift({ view: new DataView(bytes.buffer, 0, length), offset: 0 });
  const metadata = parquetMetadata(bytes, { parsers: parquetParsers, geoparquet: false });
  const rows = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
  const total = rows.reduce((sum, count) => sum + count, 0);
  if (rows.some((count) => count < 0) || total > MOST_ROWS || total !== Number(metadata.num_rows))
    throw new Error("rows that cannot be");
  return metadata;
}
