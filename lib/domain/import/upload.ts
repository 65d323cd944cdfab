import { withoutHalves } from "@/lib/domain/import/half-character";

/** Files travel and rest in pieces of this many bytes. */
export const PIECE_SIZE = 4 * 1024 * 1024;
export const PIECE_LIMIT = 2 * PIECE_SIZE;
const NAME_LIMIT = 255;

/** A file's name as it is kept and shown: without control and direction signs, and not longer than names are. */
export function tidyFileName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const plain = name.replace(/[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, " ");
  return withoutHalves(plain.slice(0, NAME_LIMIT)).trim() || "—";
}

export const FILE_LIMIT = 4e9;
