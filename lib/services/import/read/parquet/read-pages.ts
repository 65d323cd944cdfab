import { type DecodedArray, type FileMetaData, parquetSchema, type RowGroup } from "hyparquet";
import { parquetHeader, readPage } from "hyparquet/src/column.js";
import { convert, DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import type { ReadRange } from "@/lib/services/import/read/byte-source";
import {
  PAGE_LIMIT,
  parquetCompressors,
  parquetParsers,
} from "@/lib/services/import/read/parquet/parquet-parsers";

/** How the values of a column are decoded; the package does not name the type. */
type ColumnDecoder = Parameters<typeof readPage>[2];

/** Read at a time of a column; more where a page is larger. */
const WINDOW = 512 * 1024;
/** Headers with the statistics of long texts come near a hundred KB. */
const HEADER_ROOM = 128 * 1024;

/**
 * The values of one column of a row group, page by page: a column that is no list and lies in no group, so that each
 * page stands for itself. Memory: a window of compressed bytes, the dictionary and one page.
 */
export async function* readPages(
  metadata: FileMetaData,
  group: RowGroup,
  column: string,
  read: ReadRange,
): AsyncGenerator<DecodedArray> {
  const chunk = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === column)?.meta_data;
  const tree = parquetSchema(metadata);
  const leaf = tree.children.find(({ element }) => element.name === column);
  if (!chunk || !leaf) throw new Error(`no column chunk of ${column}`);
  const decoder: ColumnDecoder = {
    pathInSchema: [column],
    type: chunk.type,
    element: leaf.element,
    schemaPath: [tree, leaf],
    codec: chunk.codec,
    parsers: { ...DEFAULT_PARSERS, ...parquetParsers },
    compressors: parquetCompressors,
  };
  const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
  const end = start + Number(chunk.total_compressed_size);
  const rows = Number(group.num_rows);
  let window = new Uint8Array();
  let windowStart = start;
  /** Makes sure that so many bytes from `at` on are in the window, as far as the chunk has them. */
  const want = async (at: number, count: number): Promise<void> => {
    const until = Math.min(end, at + count);
    if (at >= windowStart && until <= windowStart + window.length) return;
    window = await bytesOf(read, at, Math.min(end, at + Math.max(count, WINDOW)));
    windowStart = at;
  };
  let dictionary: DecodedArray | undefined;
  let done = 0;
  for (let at = start; at < end && done < rows; ) {
    await want(at, HEADER_ROOM);
    const reader = { view: new DataView(window.buffer, window.byteOffset), offset: at - windowStart };
    const header = parquetHeader(reader);
    checkHeader(header, rows - done, end - at);
    const body = windowStart + reader.offset;
    await want(body, header.compressed_page_size);
    const page = { view: new DataView(window.buffer, window.byteOffset), offset: body - windowStart };
    const { data } = readPage(page, header, decoder, dictionary, undefined, 0);
    at = body + header.compressed_page_size;
    if (header.type === "DICTIONARY_PAGE") dictionary = data && convert(data, decoder);
    else if (data) {
      done += data.length;
      yield data;
    }
  }
  if (done < rows) throw new Error(`${column} ends early`);
}

/** A damaged header may claim billions of values, which the decoder would set out to make. */
function checkHeader(header: ReturnType<typeof parquetHeader>, rows: number, bytes: number): void {
  const page = header.data_page_header ?? header.data_page_header_v2;
  const values = page?.num_values ?? header.dictionary_page_header?.num_values ?? 0;
  const size = header.compressed_page_size;
  const levels = header.data_page_header_v2?.definition_levels_byte_length ?? 0;
  const repeated = header.data_page_header_v2?.repetition_levels_byte_length ?? 0;
  if (!(levels >= 0 && levels <= size) || repeated !== 0) throw new Error("levels that cannot be");
  const fits = values >= 0 && values <= rows && size >= 0 && size <= bytes;
  if (!fits || !(header.uncompressed_page_size <= PAGE_LIMIT)) throw new Error("a page that cannot be");
}

async function bytesOf(read: ReadRange, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start);
  let filled = 0;
  for await (const chunk of read(start, end)) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  if (filled < bytes.length) throw new Error("the file ends early");
  return bytes;
}
