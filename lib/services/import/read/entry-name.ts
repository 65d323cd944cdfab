import { withoutHalves } from "@/lib/domain/import/half-character";
import { replaceSigns } from "@/lib/domain/import/replace-signs";

/** Longer names are shown by their ends. */
const LIMIT = 300;

/** The name of an archive's entry or of a sheet as it can be shown and kept: no control or direction signs, not endless. */
export function shownName(name: string): string {
  const plain = replaceSigns(withoutHalves(name), "_");
  return plain.length > LIMIT ? `…${plain.slice(1 - LIMIT)}` : plain;
}

/** The same, told apart by a number from those that there are, to which it is added. */
export function uniqueName(name: string, names: Set<string>): string {
  const shown = shownName(name);
  let own = shown;
  for (let copy = 2; names.has(own); copy++) own = `${shown} (${copy})`;
  names.add(own);
  return own;
}
