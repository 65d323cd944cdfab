import { withoutHalves } from "@/lib/domain/import/half-character";
import { replaceSigns } from "@/lib/domain/import/replace-signs";

/** Files travel and rest in pieces of this many bytes. */
export const PIECE_SIZE = 4 * 1024 * 1024;
export const PIECE_LIMIT = 2 * PIECE_SIZE;
const NAME_LIMIT = 255;

/** A file's name as it is kept and shown: without control and direction signs, and not longer than names are. */
export function tidyFileName(name: string): string {
  const plain = replaceSigns(name, " ");
  return withoutHalves(plain.slice(0, NAME_LIMIT)).trim() || "—";
}

export const FILE_LIMIT = 4e9;
