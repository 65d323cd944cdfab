import { isAscii, isUtf8 } from "node:buffer";
import { linesOf } from "@/lib/services/import/read/lines-of";

/**
 * Whether bytes are UTF-8 but for accidents. Text of another encoding is hardly ever valid UTF-8 by chance, so most of
 * the lines that are not ASCII tell; in a text of few lines, whether few characters of it are damaged.
 */
export function isMostlyUtf8(bytes: Buffer): boolean {
  if (isUtf8(bytes)) return true;
  let valid = 0;
  let broken = 0;
  for (const line of linesOf(bytes)) {
    if (!isUtf8(line)) broken++;
    else if (!isAscii(line)) valid++;
  }
  if (valid > broken) return true;
  const text = bytes.toString("utf8");
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  const right = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return wrong * 2 < right;
}
