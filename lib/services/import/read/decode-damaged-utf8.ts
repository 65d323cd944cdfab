import { isUtf8 } from "node:buffer";
import { DAMAGED } from "@/lib/domain/import/damaged";
import type { DamageTally } from "@/lib/services/import/read/decode-text";
import { linesOf } from "@/lib/services/import/read/lines-of";

/**
 * Decodes UTF-8 with accidents: bytes that are none become DAMAGED and are counted. Unlike the usual decoder it tells
 * them from the replacement characters that the text itself has.
 */
export function decodeDamagedUtf8(bytes: Buffer, tally: DamageTally): string {
  let text = "";
  for (const line of linesOf(bytes)) text += isUtf8(line) ? line.toString("utf8") : decodeLine(line, tally);
  return text;
}

function decodeLine(line: Buffer, tally: DamageTally): string {
  let text = "";
  let from = 0;
  for (let at = 0; at < line.length; ) {
    const length = characterLength(line, at);
    if (length > 0) {
      at += length;
      continue;
    }
    text += line.toString("utf8", from, at);
    if (!text.endsWith(DAMAGED)) text += DAMAGED;
    tally.damagedBytes++;
    from = ++at;
  }
  return text + line.toString("utf8", from);
}

/** Bytes of the character at a place; 0 if there is none. */
function characterLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}
