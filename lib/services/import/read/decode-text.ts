import { isAscii, isUtf8 } from "node:buffer";
import { DAMAGED } from "@/lib/domain/import/damaged";
import type { Encoding } from "@/lib/domain/import/mapping";
import { completeLength } from "@/lib/services/import/read/complete-length";
import { decodeDamagedUtf8 } from "@/lib/services/import/read/decode-damaged-utf8";
import { decodeWindows1252 } from "@/lib/services/import/read/decode-windows-1252";
import { detectEncoding } from "@/lib/services/import/read/detect-encoding";
import { linesOf } from "@/lib/services/import/read/lines-of";

type Chunks = AsyncIterable<Buffer> | Iterable<Buffer>;

/** Counts bytes that are no text in the file's encoding. */
export interface DamageTally {
  damagedBytes: number;
}

const NEWLINE = 10;
/** A line that is longer is decoded in pieces, and not looked at for another encoding. */
const LONG_LINE = 4 * 1024 * 1024;

/**
 * Decodes a stream of bytes; a byte order mark goes. Bytes that are no text become DAMAGED and are counted, so that their
 * rows, and no others, go to quarantine; so do lines that are UTF-8 in a file of another encoding, which would decode to
 * nonsense. A file called UTF-8 of which only ASCII has come so far may still turn out to be something else: all but
 * UTF-16 read ASCII alike, so nothing is lost by deciding at the first other bytes.
 */
export async function* decodeText(
  chunks: Chunks,
  encoding: Encoding,
  tally: DamageTally = { damagedBytes: 0 },
): AsyncGenerator<string> {
  let first = true;
  for await (const text of encoding === "utf-8"
    ? decodeUtf8(chunks, tally)
    : decodeOther(chunks, encoding, tally)) {
    yield first ? text.replace(/^\ufeff/, "") : text;
    first &&= text === "";
  }
}

async function* decodeUtf8(chunks: Chunks, tally: DamageTally): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let onlyAscii = true;
  let other: LineDecoder | null = null;
  for await (const chunk of chunks) {
    if (other) {
      yield other.write(chunk);
      continue;
    }
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const complete = bytes.subarray(0, completeLength(bytes));
    if (isUtf8(complete)) {
      onlyAscii &&= isAscii(bytes);
      rest = bytes.subarray(complete.length);
      yield complete.toString("utf8");
      continue;
    }
    const found: Encoding = onlyAscii ? detectEncoding(complete) : "utf-8";
    if (found !== "utf-8" && found !== "utf-16le" && found !== "utf-16be") {
      other = new LineDecoder(found, tally);
      yield other.write(bytes);
      continue;
    }
    onlyAscii = false;
    rest = bytes.subarray(complete.length);
    yield decodeDamagedUtf8(complete, tally);
  }
  if (other) yield other.end();
  else if (rest.length > 0) yield decodeDamagedUtf8(rest, tally);
}

async function* decodeOther(chunks: Chunks, encoding: Encoding, tally: DamageTally): AsyncGenerator<string> {
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of chunks) yield marked(decoder.decode(chunk, { stream: true }), 2, tally);
    yield marked(decoder.decode(), 2, tally);
    return;
  }
  const decoder = new LineDecoder(encoding, tally);
  for await (const chunk of chunks) yield decoder.write(chunk);
  yield decoder.end();
}

/** Decodes whole lines, whose ends no multi-byte character can hold, and tells those of another encoding. */
class LineDecoder {
  readonly #decoder: TextDecoder | null;
  #rest: Buffer = Buffer.alloc(0);
  #inLongLine = false;

  constructor(
    private readonly encoding: Encoding,
    private readonly tally: DamageTally,
  ) {
    this.#decoder = encoding === "windows-1252" ? null : new TextDecoder(encoding);
  }

  write(chunk: Buffer): string {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    this.#rest = bytes.subarray(end);
    let text = "";
    if (end > 0) text = this.#lines(bytes.subarray(0, end));
    if (this.#rest.length > LONG_LINE) {
      text += this.#plain(this.#rest);
      this.#rest = Buffer.alloc(0);
      this.#inLongLine = true;
    }
    return text;
  }

  end(): string {
    return this.#lines(this.#rest) + marked(this.#decoder?.decode() ?? "", 1, this.tally);
  }

  #lines(bytes: Buffer): string {
    let text = "";
    let from = 0;
    let at = 0;
    for (const line of linesOf(bytes)) {
      const end = at + line.length;
      if (!this.#inLongLine && this.#isForeign(line)) {
        text += this.#plain(bytes.subarray(from, at)) + this.#foreign(line);
        from = end;
      }
      this.#inLongLine = false;
      at = end;
    }
    return text + this.#plain(bytes.subarray(from));
  }

  #plain(bytes: Buffer): string {
    if (bytes.length === 0) return "";
    const text = this.#decoder?.decode(bytes, { stream: true }) ?? decodeWindows1252(bytes);
    return marked(text, 1, this.tally);
  }

  /** Two characters of three bytes are hardly an accident in Chinese encodings; in Latin-1 one of any length is. */
  #isForeign(line: Buffer): boolean {
    if (!isUtf8(line) || isAscii(line)) return false;
    return (
      this.encoding === "windows-1252" || /[\u0800-\uffff].*[\u0800-\uffff]/s.test(line.toString("utf8"))
    );
  }

  #foreign(line: Buffer): string {
    const text = line.toString("utf8");
    this.tally.damagedBytes += line.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
    return text.replace(/[\u0080-\uffff]+/g, (run) => run + DAMAGED);
  }
}

function marked(text: string, bytes: number, tally: DamageTally): string {
  if (!text.includes("\ufffd")) return text;
  return text.replace(/\ufffd/g, () => {
    tally.damagedBytes += bytes;
    return DAMAGED;
  });
}
