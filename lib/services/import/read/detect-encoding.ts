import type { Encoding } from "@/lib/domain/import/mapping";
import { completeLength } from "@/lib/services/import/read/complete-length";
import { isMostlyUtf8 } from "@/lib/services/import/read/is-mostly-utf8";

/**
 * The encoding of a file by its first bytes: a byte order mark, else zeros in every other place (UTF-16), else UTF-8 if
 * it is that but for accidents, else GB18030. Pure ASCII is called UTF-8; see decodeText for what comes after.
 */
export function detectEncoding(sample: Buffer): Encoding {
  if (sample[0] === 0xff && sample[1] === 0xfe) return "utf-16le";
  if (sample[0] === 0xfe && sample[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const looked = Math.min(sample.length, 4096) & ~1;
  for (let at = 0; at < looked; at++) if (sample[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked / 8 && even === 0) return "utf-16le";
  if (even > looked / 8 && odd === 0) return "utf-16be";
  const whole = sample.subarray(0, completeLength(sample));
  return isMostlyUtf8(whole) ? "utf-8" : "gb18030";
}
