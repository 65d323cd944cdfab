import { changeKept } from "@/lib/domain/import/change-kept";
import { hashWords } from "@/lib/domain/import/hash-words";
import { plainHeader } from "@/lib/domain/import/header-words";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { type Layout, layoutSchema, type Mapping, missingFields } from "@/lib/domain/import/mapping";
import type { SavedSuggestion } from "@/lib/domain/import/preview";

/** How a column is told from others: its name without case, blanks and marks; #7 stays a place. */
function nameKey(column: string): string {
  return plainHeader(column) || column.trim();
}

/** A key of a file's columns, in whatever order they stand: files of one shape have the same columns. */
export function fileShape(columns: readonly string[]): string {
  const headless = columns.every((column) => /^#\d+$/.test(column));
  const names = headless ? columns : columns.map(nameKey).sort();
  return hashWords(`${headless ? "places" : "names"}\u001f${names.join("\u001f")}`);
}

/**
 * A saved mapping for a file with these columns, found by their names, wherever they moved; the layout is the file's.
 * Columns kept as attributes that are not there any more are left out. Null if a column that a field reads is missing
 * (`loose`: that field is left open instead, unless the kind needs it).
 */
export function fitMapping(
  kind: ImportKind,
  saved: Mapping,
  layout: Layout,
  columns: readonly string[],
  loose = false,
): Mapping | null {
  const byKey = new Map<string, string>();
  for (const column of [...columns].reverse()) byKey.set(nameKey(column), column);
  const here = (column: string) => (columns.includes(column) ? column : byKey.get(nameKey(column)));
  const fields: Record<string, string> = {};
  for (const [field, column] of Object.entries(saved.fields)) {
    const found = here(column);
    if (found !== undefined) fields[field] = found;
    else if (!loose) return null;
  }
  const kept = (names: readonly string[]) =>
    names.flatMap((column) => {
      const found = here(column);
      return found === undefined ? [] : [found];
    });
  const fitted = { ...changeKept(saved, kept), ...layoutSchema.parse(layout), fields };
  return missingFields(kind, fitted).length > 0 && missingFields(kind, saved).length === 0 ? null : fitted;
}

/** A mapping that somebody saved, as it is matched with files. */
export interface SavedMapping {
  readonly id: number;
  readonly name: string;
  readonly kind: ImportKind;
  readonly shape: string;
  readonly mapping: Mapping;
}

/** The saved mappings that can read a file with these columns: of the same shape first, each in the given order. */
export function matchSaved(
  saved: readonly SavedMapping[],
  layout: Layout,
  columns: readonly string[],
): SavedSuggestion[] {
  const shape = fileShape(columns);
  const suggestion = ({ id, name, kind }: SavedMapping, match: SavedSuggestion["match"]) => ({
    id,
    name,
    kind,
    match,
  });
  const same = saved.filter((item) => item.shape === shape);
  const near = saved.filter(
    (item) =>
      item.shape !== shape &&
      // Places without names fit any file as wide, which proves nothing.
      Object.values(item.mapping.fields).some((column) => !/^#\d+$/.test(column)) &&
      fitMapping(item.kind, item.mapping, layout, columns) !== null,
  );
  return [...same.map((item) => suggestion(item, "same")), ...near.map((item) => suggestion(item, "near"))];
}
