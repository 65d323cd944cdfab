import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import type { ImportKind } from "@/lib/domain/import/kinds";

const LONGEST = 40;
const LEAST_WORDS = 0.5;

/**
 * Which columns without names are the ids, by the order in which tables have them: people, then things; a catalogue or
 * a list of members begins with its own id, which is different in each row. Only for fields that nothing else claimed;
 * `free`: the columns that are no field yet, in the file's order.
 */
export function headlessIds(
  kind: ImportKind,
  free: readonly ColumnProfile[],
  open: ReadonlySet<string>,
): { field: string; profile: ColumnProfile }[] {
  const ids = free.filter(isIdentifier);
  const wanted =
    kind === "products" ? ["product"] : kind === "customers" ? ["customer"] : ["customer", "product"];
  const alone = kind === "products" || kind === "customers";
  const candidates = alone ? ids.filter(({ distinct, filled }) => distinct === filled) : ids;
  const found = wanted
    .filter((field) => open.has(field))
    .flatMap((field, nth) => {
      const profile = candidates[nth];
      return profile ? [{ field, profile }] : [];
    });
  if (kind !== "products" || !open.has("title")) return found;
  const title = free.find(
    (profile) => profile.wordy > LEAST_WORDS && profile.distinct > profile.filled / 2 && profile.links < 0.5,
  );
  return title ? [...found, { field: "title", profile: title }] : found;
}

function isIdentifier({
  filled,
  rows,
  distinct,
  meanLength,
  wordy,
  fits,
  decimal,
  cells,
  links,
}: ColumnProfile): boolean {
  if (filled < rows * 0.9 || distinct < 3 || meanLength > LONGEST || wordy > 0.1 || links > 0) return false;
  if (decimal === "comma" || cells.some((cell) => /^-|\d\.\d*[1-9]/.test(cell))) return false;
  return fits.id > 0.98 && (fits.time < 0.5 || fits.number > 0.5);
}
