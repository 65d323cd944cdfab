import { isUtf8 } from "node:buffer";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Compressors, ParquetParsers } from "hyparquet";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { compressors, decompressLz4, decompressLz4Raw, decompressZstd } from "hyparquet-compressors";
import { AppError } from "@/lib/domain/errors";
import { DAMAGED } from "@/lib/domain/import/damaged";

/** No writer makes pages like that: 1 MB is usual. */
export const PAGE_LIMIT = 256 * 1024 * 1024;
const LAST = 8.64e15;

function iso(milliseconds: number): string | null {
  return Math.abs(milliseconds) <= LAST ? new Date(milliseconds).toISOString() : null;
}

/** Parquet's values as texts: times in ISO 8601, bytes that are no UTF-8 as damaged. */
export const parquetParsers: ParquetParsers = {
  ...DEFAULT_PARSERS,
  timestampFromMilliseconds: (value) => iso(Number(value)),
  timestampFromMicroseconds: (value) => iso(Number(value / 1000n)),
  timestampFromNanoseconds: (value) => iso(Number(value / 1_000_000n)),
  dateFromDays: (days) => iso(days * 86_400_000)?.slice(0, 10),
  stringFromBytes: text,
  jsonFromBytes: text,
};

const SHORT = 48;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function text(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  // Most values are short and ASCII: for such a call of the decoder costs more than the decoding.
  if (bytes.length < SHORT && isPlain(bytes)) return String.fromCharCode(...bytes);
  const value = decoder.decode(bytes);
  if (!value.includes("\ufffd") || isUtf8(bytes)) return value;
  return value.replaceAll("\ufffd", DAMAGED);
}

function isPlain(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) > 127) return false;
  return true;
}

/** The system's own zlib and Brotli where it has them; no page may unpack to more than PAGE_LIMIT. */
export const parquetCompressors: Compressors = Object.fromEntries(
  Object.entries({
    ...compressors,
    GZIP: (input: Uint8Array) =>
      (input[0] === 0x1f ? gunzipSync : inflateSync)(input, { maxOutputLength: PAGE_LIMIT }),
    BROTLI: (input: Uint8Array) => brotliDecompressSync(input, { maxOutputLength: PAGE_LIMIT }),
    // Into memory of its length: by itself it takes as much as the page says that it will.
    ZSTD: (input: Uint8Array, length: number) => decompressZstd(input, new Uint8Array(length)),
    LZ4: (input: Uint8Array, length: number) =>
      (isFramed(input) ? decompressLz4 : decompressLz4Raw)(input, length),
  }).map(([codec, unpack]) => [
    codec,
    (input: Uint8Array, length: number) => {
      if (!(length >= 0)) throw new Error("a page of less than nothing");
      if (length > PAGE_LIMIT) throw new AppError("import.bomb");
      return unpack(input, length);
    },
  ]),
);

/** Whether it is in the frames of Hadoop's LZ4 from end to end; one that leads back would be read for ever. */
function isFramed(input: Uint8Array): boolean {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  let at = 0;
  while (at + 8 <= input.length) {
    const length = view.getInt32(at + 4);
    if (length <= 0 || view.getInt32(at) < 0) return false;
    at += 8 + length;
  }
  return at === input.length;
}
