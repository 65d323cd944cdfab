import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import { isEmptyValue } from "@/lib/domain/import/empty-value";

const LEAST_GROUPS = 5;
const SAME = 0.98;

/**
 * Whether a column says something of the things that another column names: rows of one thing have one value. Null where
 * the sample cannot tell, as too few things come twice or the column has one value only.
 */
export function dependsOn(column: ColumnProfile, thing: ColumnProfile): boolean | null {
  if (column.distinct < 2 || column.filled === 0) return null;
  const first = new Map<string, string>();
  const repeated = new Set<string>();
  let same = 0;
  let pairs = 0;
  for (const [row, key] of thing.cells.entries()) {
    const value = column.cells[row] ?? "";
    if (isEmptyValue(key) || isEmptyValue(value)) continue;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, value);
      continue;
    }
    repeated.add(key);
    pairs++;
    if (before === value) same++;
  }
  if (repeated.size < LEAST_GROUPS) return null;
  return same / pairs >= SAME;
}
