/** Reads the bytes from `start` up to, not including, `end`. */
export type ReadRange = (start: number, end: number) => AsyncGenerator<Buffer>;

/** A file that was uploaded, or lies on this machine: any part of it can be read. */
export interface TableFile {
  readonly size: number;
  readonly range: ReadRange;
}

/** Bytes that can be read from their start as often as wanted, and perhaps at any place. */
export interface ByteSource {
  /** null where it takes reading them to tell */
  readonly size: number | null;
  /** at most so many bytes of the uploaded file are what they come from */
  readonly packed: number;
  stream(): AsyncIterable<Buffer>;
  /** null where they come only in order, as out of an archive */
  readonly range: ReadRange | null;
  /** 0 to 1: how much of them the stream that was opened last has read */
  fraction(): number;
}

/** One that can be read at any place. */
export type RangedSource = ByteSource & { readonly range: ReadRange };

export function hasRange(source: ByteSource): source is RangedSource {
  return source.range !== null;
}

/** In small steps, so that what is unpacked can be compared with what it came from. */
const STEP = 64 * 1024;

/** The bytes of an uploaded file. */
export function storedSource(file: TableFile): ByteSource {
  let read = 0;
  return {
    size: file.size,
    packed: file.size,
    range: (start, end) => file.range(start, end),
    async *stream() {
      read = 0;
      for await (const piece of file.range(0, file.size)) {
        for (let at = 0; at < piece.length; at += STEP) {
          const chunk = piece.subarray(at, at + STEP);
          read += chunk.length;
          yield chunk;
        }
      }
    },
    fraction: () => (file.size > 0 ? read / file.size : 1),
  };
}

/**
 * The first bytes of a source from the first that is not blank, fewer if it has fewer. Some exports begin with many blank
 * lines. Of UTF-16, whose blanks are two bytes each, nothing is left out.
 */
export async function headOfText(source: ByteSource, count: number): Promise<Buffer> {
  const head = await headOf(source, count);
  if (head.length < count || !isBlank(head)) return head;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of source.stream()) {
    const rest = size === 0 && isBlank(chunk) ? null : chunk;
    if (!rest) continue;
    parts.push(rest);
    size += rest.length;
    if (size >= count) break;
  }
  return Buffer.concat(parts).subarray(0, count);
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 10 || byte === 13 || byte === 32 || byte === 9);
}

/** The first bytes of a source, fewer if it has fewer. */
export async function headOf(source: ByteSource, count: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of source.range
    ? source.range(0, Math.min(count, source.size ?? count))
    : source.stream()) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= count) break;
  }
  return Buffer.concat(parts).subarray(0, count);
}
