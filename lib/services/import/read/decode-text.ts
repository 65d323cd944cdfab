import { isAscii, isUtf8 } from "node:buffer";
import { DAMAGED } from "@/lib/domain/import/damaged";
import type { Encoding } from "@/lib/domain/import/mapping";
import { completeLength } from "@/lib/services/import/read/complete-length";
import { isMostlyUtf8 } from "@/lib/services/import/read/is-mostly-utf8";

type Chunks = AsyncIterable<Buffer> | Iterable<Buffer>;

/**
 * Decodes a stream of bytes; a byte order mark goes. Bytes that are no text become DAMAGED, so that their rows, and no
 * others, go to quarantine. A file called UTF-8 of which only ASCII has come so far may still turn out to be GB18030:
 * both read ASCII alike, so nothing is lost by deciding at the first other byte.
 */
export async function* decodeText(chunks: Chunks, encoding: Encoding): AsyncGenerator<string> {
  let first = true;
  for await (const text of encoding === "utf-8" ? decodeUtf8(chunks) : decodeOther(chunks, encoding)) {
    yield first ? text.replace(/^\ufeff/, "") : text;
    first &&= text === "";
  }
}

async function* decodeUtf8(chunks: Chunks): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let onlyAscii = true;
  let fallback: TextDecoder | null = null;
  for await (const chunk of chunks) {
    if (fallback) {
      yield damaged(fallback.decode(chunk, { stream: true }));
      continue;
    }
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const complete = bytes.subarray(0, completeLength(bytes));
    if (isUtf8(complete)) {
      onlyAscii &&= isAscii(bytes);
      rest = bytes.subarray(complete.length);
      yield complete.toString("utf8");
    } else if (onlyAscii && !isMostlyUtf8(complete)) {
      fallback = new TextDecoder("gb18030");
      yield damaged(fallback.decode(bytes, { stream: true }));
    } else {
      onlyAscii = false;
      rest = bytes.subarray(complete.length);
      yield damaged(complete.toString("utf8"));
    }
  }
  if (fallback) yield damaged(fallback.decode());
  else if (rest.length > 0) yield DAMAGED;
}

async function* decodeOther(chunks: Chunks, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield damaged(decoder.decode(chunk, { stream: true }));
  yield damaged(decoder.decode());
}

function damaged(text: string): string {
  return text.includes("\ufffd") ? text.replaceAll("\ufffd", DAMAGED) : text;
}
