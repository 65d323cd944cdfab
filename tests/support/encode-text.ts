import type { Encoding } from "@/lib/domain/import/mapping";
import { decodeWindows1252 } from "@/lib/services/import/read/decode-windows-1252";

const tables = new Map<string, Map<string, Buffer>>();

/** Encodes a text, by turning the system's own decoders around. Throws for characters that the encoding lacks. */
export function encodeText(text: string, encoding: Encoding): Buffer {
  if (encoding === "utf-8") return Buffer.from(text);
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  const table = tables.get(encoding) ?? tableOf(encoding);
  return Buffer.concat(
    Array.from(text, (character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

function tableOf(encoding: string): Map<string, Buffer> {
  const table = new Map<string, Buffer>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: number[]) => {
    const buffer = Buffer.from(bytes);
    const character = encoding === "windows-1252" ? decodeWindows1252(buffer) : decoder.decode(buffer);
    if (!character.includes("\ufffd") && !table.has(character)) table.set(character, buffer);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  if (encoding !== "windows-1252") {
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) add(lead, trail);
  }
  tables.set(encoding, table);
  return table;
}
