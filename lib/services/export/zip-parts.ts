import { crc32, deflateRawSync } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  readonly bytes: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, the format's first day, so that equal contents make equal files. */
const DATE = 0x0021;
const DEFLATED = 8;
const VERSION = 20;

/** Files as one ZIP archive (PKWARE APPNOTE 6.3), deflated, in their order; names are ASCII. */
export function zipParts(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const packed = deflateRawSync(bytes);
    const fields = [
      ...[VERSION, 0, DEFLATED, 0, DATE].map((value) => [value, 2] as const),
      ...[crc32(bytes), packed.length, bytes.length].map((value) => [value, 4] as const),
      ...[name.length, 0].map((value) => [value, 2] as const),
    ];
    const local = Buffer.concat([record([LOCAL, 4], ...fields), Buffer.from(name, "ascii"), packed]);
    const tail = [0, 0, 0].map((value) => [value, 2] as const);
    entries.push(
      record([CENTRAL, 4], [VERSION, 2], ...fields, ...tail, [0, 4], [offset, 4]),
      Buffer.from(name, "ascii"),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const count = parts.length;
  return Buffer.concat([
    ...locals,
    directory,
    record(
      ...[[END, 4] as const, [0, 2] as const, [0, 2] as const, [count, 2] as const, [count, 2] as const],
      ...[[directory.length, 4] as const, [offset, 4] as const, [0, 2] as const],
    ),
  ]);
}

/** Numbers of so many bytes each, little endian. */
function record(...fields: readonly (readonly [number, number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}
