import { isUtf8 } from "node:buffer";

/**
 * Whether bytes are UTF-8 but for accidents: read as UTF-8, nearly every character of another encoding is damaged,
 * and few of a file whose own damage is an accident.
 */
export function isMostlyUtf8(bytes: Buffer): boolean {
  if (isUtf8(bytes)) return true;
  const text = bytes.toString("utf8");
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  const right = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return wrong * 2 < right;
}
