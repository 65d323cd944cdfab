import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";
import { COMMON_SIMPLIFIED, COMMON_TRADITIONAL } from "@/lib/domain/import/common-characters";
import type { Encoding } from "@/lib/domain/import/mapping";
import { completeLength } from "@/lib/services/import/read/complete-length";
import { isMostlyUtf8 } from "@/lib/services/import/read/is-mostly-utf8";
import { linesOf } from "@/lib/services/import/read/lines-of";

/** So many bytes that are not ASCII tell enough. */
const LOOKED_AT = 64 * 1024;

/**
 * The encoding of a file by its first bytes: a byte order mark, else UTF-16 if the zeros lie so, else UTF-8 if it is that
 * but for accidents, else what makes the best text of them: GB18030, Big5 or Latin-1. Pure ASCII is called UTF-8; see
 * decodeText for what comes after.
 */
export function detectEncoding(sample: Buffer): Encoding {
  if (sample[0] === 0xff && sample[1] === 0xfe) return "utf-16le";
  if (sample[0] === 0xfe && sample[1] === 0xff) return "utf-16be";
  const wide = detectUtf16(sample.subarray(0, 8192));
  if (wide) return wide;
  const whole = sample.subarray(0, completeLength(sample));
  return isMostlyUtf8(whole) ? "utf-8" : detectLegacy(sample);
}

/** Zeros in every other place only: line breaks, commas and digits have them, Chinese characters do not. */
function detectUtf16(sample: Buffer): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  const length = sample.length & ~1;
  for (let at = 0; at < length; at++) if (sample[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < Math.max(2, length / 200) || Math.min(even, odd) * 20 > Math.max(even, odd))
    return null;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  const text = new TextDecoder(encoding).decode(sample.subarray(0, length));
  const usual =
    text.match(/[\t\n\r\x20-\x7e\u00a0-\u024f\u2010-\u203b\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)
      ?.length ?? 0;
  return usual > text.length * 0.9 ? encoding : null;
}

type Legacy = "gb18030" | "big5" | "windows-1252";

/** What chardet calls them. */
const VOTES: Record<string, Legacy> = {
  GB18030: "gb18030",
  Big5: "big5",
  "ISO-8859-1": "windows-1252",
  "windows-1252": "windows-1252",
};

/**
 * Chinese text decoded rightly is made of common characters, and decoded wrongly of rare ones and of pairs that mean
 * nothing; chardet's vote decides only where that is close.
 */
function detectLegacy(sample: Buffer): Legacy {
  const bytes = tellingLines(sample);
  const votes = new Map<Legacy, number>();
  for (const { name, confidence } of analyse(bytes)) {
    const encoding = VOTES[name];
    if (encoding && !votes.has(encoding)) votes.set(encoding, confidence / 1000);
  }
  const scores: Record<Legacy, number> = {
    gb18030: chineseShare(bytes, "gb18030", COMMON_SIMPLIFIED, COMMON_TRADITIONAL),
    big5: chineseShare(bytes, "big5", COMMON_TRADITIONAL, COMMON_TRADITIONAL),
    "windows-1252": latinShare(bytes),
  };
  let best: Legacy = "windows-1252";
  for (const encoding of ["windows-1252", "big5", "gb18030"] as const) {
    const score = scores[encoding] + (votes.get(encoding) ?? 0);
    if (score >= scores[best] + (votes.get(best) ?? 0)) best = encoding;
  }
  return best;
}

/** The lines that are not ASCII nor, in a file of mixed encodings, UTF-8. */
function tellingLines(sample: Buffer): Buffer {
  const lines: Buffer[] = [];
  let size = 0;
  for (const line of linesOf(sample)) {
    if (size >= LOOKED_AT) break;
    if (isUtf8(line)) continue;
    lines.push(line);
    size += line.length;
  }
  return lines.length > 0 ? Buffer.concat(lines) : sample.subarray(0, LOOKED_AT);
}

/** 0 to 1: how much of what is not ASCII is common Chinese text; below 0 where much is no text at all. */
function chineseShare(
  bytes: Buffer,
  encoding: "gb18030" | "big5",
  common: ReadonlySet<string>,
  alsoCommon: ReadonlySet<string>,
): number {
  const text = new TextDecoder(encoding).decode(bytes);
  let characters = 0;
  let usual = 0;
  let wrong = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 128) continue;
    characters++;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) wrong++;
    else if (common.has(character) || alsoCommon.has(character) || isChineseSign(code)) usual++;
    else if (isFirstLevel(character, encoding)) usual += 0.4;
  }
  // A sample may be cut inside a character: one wrong one says nothing.
  const damage = Math.max(0, wrong - 1);
  return characters === 0 ? 0 : (usual - 3 * damage) / characters;
}

/** 。，、！？（）“” and full-width letters and digits. */
function isChineseSign(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x3017) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x2018 && code <= 0x201d)
  );
}

let firstLevels: Record<"gb18030" | "big5", ReadonlySet<string>> | null = null;

/** Whether a character is of the half of its encoding that was set apart for everyday use. */
function isFirstLevel(character: string, encoding: "gb18030" | "big5"): boolean {
  firstLevels ??= {
    gb18030: levelOf("gb18030", 0xb0, 0xd7, [[0xa1, 0xfe]]),
    big5: levelOf("big5", 0xa4, 0xc6, [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ]),
  };
  return firstLevels[encoding].has(character);
}

function levelOf(
  encoding: string,
  first: number,
  last: number,
  trails: readonly (readonly [number, number])[],
): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}

/** 0 to 1: how much of what is not ASCII stands as letters with accents and signs of Western texts do: alone or nearly so. */
function latinShare(bytes: Buffer): number {
  let high = 0;
  let usual = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) continue;
    high++;
    const before = (bytes[at - 1] ?? 32) < 128;
    const after = (bytes[at + 1] ?? 32) < 128;
    const letter = byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7;
    const unused = byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d;
    if (unused) usual -= 1;
    else if (before && after) usual += letter || byte < 0xc0 ? 0.6 : 0.3;
    else if (before || after) usual += 0.15;
  }
  return high === 0 ? 0 : usual / high;
}
