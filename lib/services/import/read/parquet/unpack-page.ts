import type { Encoding, PageHeader, ParquetType } from "hyparquet";
import type { readPage } from "hyparquet/src/column.js";
import { decompressPage } from "hyparquet/src/datapage.js";
import { deltaBinaryUnpack } from "hyparquet/src/delta.js";
import { getMaxDefinitionLevel, getMaxRepetitionLevel } from "hyparquet/src/schema.js";
import { checkDeltas, checkRuns } from "@/lib/services/import/read/parquet/check-runs";
import { type ByteCursor, viewOf } from "@/lib/services/import/read/parquet/check-thrift";
import { PAGE_LIMIT } from "@/lib/services/import/read/parquet/parquet-parsers";

/** How the values of a column are decoded; the package does not name the type. */
export type ColumnDecoder = Parameters<typeof readPage>[2];

export interface PlainPage {
  readonly header: PageHeader;
  readonly bytes: Uint8Array;
}

/** More values than any writer puts into a page; a few bytes can claim billions of them. */
const VALUES_LIMIT = 4 * 1024 * 1024;

/**
 * Unpacks a page and holds all of its lengths and counts against its bytes, so that decoding it takes time and memory
 * as its bytes and rows say: the decoder believes whatever a damaged or hostile page claims. The header that comes back
 * is the plain page's. Throws plain errors. O(bytes + values).
 */
export function unpackPage(header: PageHeader, packed: Uint8Array, decoder: ColumnDecoder): PlainPage {
  const size = header.uncompressed_page_size;
  if (!(size >= 0 && size <= PAGE_LIMIT)) throw new Error("a page that cannot be");
  const { codec, compressors } = decoder;
  if (header.type === "DATA_PAGE_V2") return unpackSecond(header, packed, decoder);
  const bytes = owned(decompressPage(packed, size, codec, compressors));
  const plain = { header: { ...header, compressed_page_size: bytes.length }, bytes };
  const cursor = { view: viewOf(bytes), offset: 0 };
  if (header.type === "DICTIONARY_PAGE") {
    checkPlain(cursor, decoder, checkCount(header.dictionary_page_header?.num_values));
    return plain;
  }
  if (header.type !== "DATA_PAGE" || !header.data_page_header) throw new Error("a page of no known type");
  const { num_values, encoding } = header.data_page_header;
  const count = checkCount(num_values);
  const repeated = getMaxRepetitionLevel(decoder.schemaPath);
  const defined = getMaxDefinitionLevel(decoder.schemaPath);
  if (repeated > 0) checkLevels(cursor, repeated, count, null);
  const values = defined > 0 ? checkLevels(cursor, defined, count, defined) : count;
  checkValues(cursor, decoder, encoding, values, false);
  return plain;
}

/** Pages of the second version have their levels outside of what is packed. */
function unpackSecond(header: PageHeader, packed: Uint8Array, decoder: ColumnDecoder): PlainPage {
  const page = header.data_page_header_v2;
  if (!page) throw new Error("a page without its header");
  const {
    definition_levels_byte_length: forDefinition,
    repetition_levels_byte_length: forRepetition,
    num_nulls: nulls,
  } = page;
  const count = checkCount(page.num_values);
  const levels = forDefinition + forRepetition;
  const fits = forDefinition >= 0 && forRepetition >= 0 && levels <= packed.length;
  if (!fits || !(nulls >= 0 && nulls <= count)) throw new Error("levels that cannot be");
  const rest = packed.subarray(levels);
  const isPacked = page.is_compressed !== false;
  const size = header.uncompressed_page_size - levels;
  const values = isPacked ? decompressPage(rest, size, decoder.codec, decoder.compressors) : rest;
  const bytes = new Uint8Array(levels + values.length);
  bytes.set(packed.subarray(0, levels));
  bytes.set(values, levels);
  const view = viewOf(bytes);
  const repeated = getMaxRepetitionLevel(decoder.schemaPath);
  const defined = getMaxDefinitionLevel(decoder.schemaPath);
  if (repeated > 0) checkRuns({ view, offset: 0 }, widthOf(repeated), count, forRepetition);
  if (defined > 0) checkRuns({ view, offset: forRepetition }, widthOf(defined), count, levels);
  checkValues(
    { view: viewOf(bytes.subarray(levels)), offset: 0 },
    decoder,
    page.encoding,
    count - nulls,
    true,
  );
  return {
    header: {
      ...header,
      compressed_page_size: bytes.length,
      uncompressed_page_size: bytes.length,
      data_page_header_v2: { ...page, is_compressed: false },
    },
    bytes,
  };
}

const widthOf = (level: number) => 32 - Math.clz32(level);

/** In memory of its own, so that no length can lead out of it. */
function owned(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}

function checkCount(count: number | undefined): number {
  if (count === undefined || !(count >= 0 && count <= VALUES_LIMIT)) throw new Error("too many values");
  return count;
}

/** Levels of the first version, which tell their length; how many of them are `counted`. */
function checkLevels(cursor: ByteCursor, highest: number, count: number, counted: number | null): number {
  const length = cursor.view.getUint32(cursor.offset, true);
  const start = cursor.offset + 4;
  cursor.offset = start;
  const found = checkRuns(cursor, widthOf(highest), count, start + length, counted);
  cursor.offset = start + length;
  return found;
}

function checkValues(
  cursor: ByteCursor,
  decoder: ColumnDecoder,
  encoding: Encoding,
  count: number,
  second: boolean,
): void {
  const { type, element } = decoder;
  const { view } = cursor;
  switch (encoding) {
    case "PLAIN":
      checkPlain(cursor, decoder, count);
      return;
    case "RLE": {
      if (type !== "BOOLEAN") throw new Error("an encoding of truths alone");
      const start = cursor.offset + 4;
      const length = view.getUint32(cursor.offset, true);
      checkRuns({ view, offset: start }, 1, count, start + length);
      return;
    }
    case "PLAIN_DICTIONARY":
    case "RLE_DICTIONARY": {
      if (type === "BOOLEAN") throw new Error("a dictionary of truths");
      const width = view.getUint8(cursor.offset++);
      // The first version's decoder takes a width of nothing for the dictionary's first value.
      if (width > 0 || second) checkRuns(cursor, width, count, view.byteLength);
      return;
    }
    case "BYTE_STREAM_SPLIT":
      checkRoom(cursor, count, widthOfType(type, element.type_length));
      return;
    case "DELTA_BINARY_PACKED":
      if (type !== "INT32" && type !== "INT64") throw new Error("an encoding of numbers alone");
      checkDeltas(cursor, count);
      return;
    case "DELTA_LENGTH_BYTE_ARRAY": {
      let room = 0;
      for (const length of lengthsOf(cursor, count)) room += checkLength(length);
      checkRoom(cursor, room, 1);
      return;
    }
    case "DELTA_BYTE_ARRAY":
      checkPrefixes(cursor, count);
      return;
    default:
      throw new Error(`an encoding that is not read: ${encoding}`);
  }
}

function checkPlain(cursor: ByteCursor, { type, element }: ColumnDecoder, count: number): void {
  const { view } = cursor;
  if (type === "BOOLEAN") checkRoom(cursor, Math.ceil(count / 8), 1);
  else if (type !== "BYTE_ARRAY") checkRoom(cursor, count, widthOfType(type, element.type_length));
  else
    for (let index = 0, at = cursor.offset; index < count; index++) {
      at += 4 + view.getUint32(at, true);
      if (at > view.byteLength) throw new Error("a text longer than its page");
    }
}

function widthOfType(type: ParquetType, length: number | undefined): number {
  if (type === "INT32" || type === "FLOAT") return 4;
  if (type === "INT64" || type === "DOUBLE") return 8;
  if (type === "INT96") return 12;
  if (type === "FIXED_LEN_BYTE_ARRAY" && length !== undefined && length > 0) return length;
  throw new Error("values without a width");
}

function checkRoom({ view, offset }: ByteCursor, count: number, width: number): void {
  if (!(count * width <= view.byteLength - offset)) throw new Error("values beyond their page");
}

/** Numbers written by their differences, which count bytes. */
function lengthsOf(cursor: ByteCursor, count: number): Int32Array {
  checkDeltas({ view: cursor.view, offset: cursor.offset }, count);
  const lengths = new Int32Array(count);
  deltaBinaryUnpack(cursor, count, lengths);
  return lengths;
}

function checkLength(length: number): number {
  if (length < 0) throw new Error("a length below nothing");
  return length;
}

/** Texts that begin as the one before: a page of them can become many times as long. */
function checkPrefixes(cursor: ByteCursor, count: number): void {
  const prefixes = lengthsOf(cursor, count);
  const suffixes = lengthsOf(cursor, count);
  let before = 0;
  let room = 0;
  let total = 0;
  for (const [index, prefix] of prefixes.entries()) {
    const suffix = checkLength(suffixes[index] ?? 0);
    if (checkLength(prefix) > before) throw new Error("a beginning longer than the text before");
    before = prefix + suffix;
    room += suffix;
    total += before;
    if (total > PAGE_LIMIT) throw new Error("a page that cannot be");
  }
  checkRoom(cursor, room, 1);
}
