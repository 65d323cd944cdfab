import type { DecodedArray, FileMetaData, PageHeader, RowGroup } from "hyparquet";
import { parquetHeader, readPage } from "hyparquet/src/column.js";
import { convert } from "hyparquet/src/convert.js";
import { getMaxRepetitionLevel, getTreePath } from "hyparquet/src/schema.js";
import type { RangedSource } from "@/lib/services/import/read/byte-source";
import { checkThrift, viewOf } from "@/lib/services/import/read/parquet/check-thrift";
import {
  PAGE_LIMIT,
  parquetCompressors,
  parquetParsers,
} from "@/lib/services/import/read/parquet/parquet-parsers";
import { readBytes } from "@/lib/services/import/read/parquet/read-bytes";
import { schemaOf } from "@/lib/services/import/read/parquet/schema-of";
import { type ColumnDecoder, unpackPage } from "@/lib/services/import/read/parquet/unpack-page";

/** Read at a time of a column; more where a page is larger. */
const WINDOW = 512 * 1024;
/** Headers with the statistics of long texts come near a hundred KB. */
const HEADER_ROOM = 128 * 1024;
/** Values in the lists of one row, and characters in those of one page: what makes a row of them is in memory at once. */
const LIST_LIMIT = 4 * 1024 * 1024;
const TEXT_LIMIT = 64 * 1024 * 1024;

/**
 * The values of one column of a row group, page by page and a value for each row: lists of a repeated column, and for
 * what lies in groups the lists that assembleNested takes. Memory: a window of compressed bytes, the dictionary, one
 * page and the row that goes on in the next.
 */
export async function* readPages(
  metadata: FileMetaData,
  group: RowGroup,
  path: readonly string[],
  source: RangedSource,
): AsyncGenerator<DecodedArray> {
  const isPath = (other: readonly string[]) => other.join("\0") === path.join("\0");
  const chunk = group.columns.find(({ meta_data }) => isPath(meta_data?.path_in_schema ?? []))?.meta_data;
  const schemaPath = getTreePath(schemaOf(metadata), [...path]);
  const leaf = schemaPath.at(-1);
  if (!chunk || !leaf || leaf.children.length > 0) throw new Error(`no column chunk of ${path}`);
  const decoder: ColumnDecoder = {
    pathInSchema: [...path],
    type: chunk.type,
    element: leaf.element,
    schemaPath,
    codec: chunk.codec,
    parsers: parquetParsers,
    compressors: parquetCompressors,
  };
  const isList = getMaxRepetitionLevel(schemaPath) > 0;
  const rows = Number(group.num_rows);
  let dictionary: DecodedArray | undefined;
  let done = 0;
  /** of a list: the last row, which the next page may go on with */
  let open: unknown[] = [];
  let inOpen = 0;
  for await (const { header, packed } of packedPages(chunk, source)) {
    if (done >= rows && !isList) break;
    if (header.type === "INDEX_PAGE") continue;
    const plain = unpackPage(header, packed, decoder);
    const reader = { view: viewOf(plain.bytes), offset: 0 };
    const how = { ...decoder, codec: "UNCOMPRESSED" as const };
    const values = (header.data_page_header ?? header.data_page_header_v2)?.num_values ?? 0;
    if (header.type === "DICTIONARY_PAGE") {
      const { data } = readPage(reader, plain.header, how, undefined, undefined, 0);
      dictionary = data && convert(data, decoder);
    } else if (values > 0) {
      const { data } = readPage(reader, plain.header, how, dictionary, isList ? open : undefined, 0);
      if (!data) throw new Error("a page without values");
      if (!isList) {
        done += data.length;
        if (done > rows) throw new Error("more values than rows");
        yield data;
        continue;
      }
      const list = Array.from(data as ArrayLike<unknown>);
      checkText(list);
      inOpen = list.length > 1 ? values : inOpen + values;
      if (inOpen > LIST_LIMIT * 2) throw new Error("a row that cannot be");
      open = list.slice(-1);
      done += list.length - 1;
      if (done >= rows) throw new Error("more values than rows");
      if (list.length > 1) yield list.slice(0, -1);
    }
  }
  if (open.length > 0) {
    done++;
    yield open;
  }
  if (done < rows) throw new Error(`${path} ends early`);
}

type Chunk = NonNullable<RowGroup["columns"][number]["meta_data"]>;

/** The pages of a column chunk as they lie in the file; their bytes are good until the next is asked for. */
async function* packedPages(
  chunk: Chunk,
  source: RangedSource,
): AsyncGenerator<{ header: PageHeader; packed: Uint8Array }> {
  const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
  const end = start + Number(chunk.total_compressed_size);
  if (!(start >= 0 && start <= end && end <= (source.size ?? 0))) throw new Error("a chunk beyond its file");
  let window = new Uint8Array();
  let windowStart = start;
  /** Makes sure that so many bytes from `at` on are in the window, as far as the chunk has them. */
  const want = async (at: number, count: number): Promise<void> => {
    const until = Math.min(end, at + count);
    if (at >= windowStart && until <= windowStart + window.length) return;
    window = await readBytes(source.range, at, Math.min(end, at + Math.max(count, WINDOW)));
    windowStart = at;
  };
  // A byte may follow the last page.
  for (let at = start; at < end - 1; ) {
    await want(at, HEADER_ROOM);
    const view = viewOf(window);
    checkThrift({ view, offset: at - windowStart });
    const reader = { view, offset: at - windowStart };
    const header = parquetHeader(reader);
    const size = header.compressed_page_size;
    const body = windowStart + reader.offset;
    if (!(size >= 0 && size <= Math.min(end - body, PAGE_LIMIT)))
      throw new Error("a page longer than its chunk");
    await want(body, size);
    yield { header, packed: window.subarray(body - windowStart, body - windowStart + size) };
    at = body + size;
  }
}

/** Lists of a dictionary's texts say much with few bytes. */
function checkText(rows: readonly unknown[]): void {
  let length = 0;
  const count = (value: unknown): void => {
    if (Array.isArray(value)) for (const inner of value) count(inner);
    else if (typeof value === "string") length += value.length;
  };
  for (const row of rows) {
    count(row);
    if (length > TEXT_LIMIT) throw new Error("lists that cannot be");
  }
}
