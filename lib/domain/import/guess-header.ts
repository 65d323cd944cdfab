import { isEmptyValue } from "@/lib/domain/import/empty-value";
import { isKnownHeader } from "@/lib/domain/import/header-words";
import type { Layout } from "@/lib/domain/import/mapping";
import { parseNumber } from "@/lib/domain/import/parse-number";
import { parseTime } from "@/lib/domain/import/parse-time";

const LONG_HEADER = 60;
/** Titles and notes above a table are few. */
const MOST_ABOVE = 30;

/**
 * Whether the first rows have a header, and how many rows above it are none: a title, "Report generated …", in one or two
 * cells over a table that is wider. `above` rows are skipped already.
 */
export function guessHeader(
  rows: readonly (readonly string[])[],
  above = 0,
): Pick<Layout, "header" | "skip"> {
  const skipped = rowsAbove(rows);
  if (skipped > 0 && isHeader(rows.slice(skipped))) return { header: true, skip: above + skipped };
  return { header: isHeader(rows), skip: above };
}

const filled = (row: readonly string[]) => row.reduce((count, cell) => count + (cell.trim() ? 1 : 0), 0);

/** How many rows stand above the first that is as wide as the table, if they are clearly none of its rows. */
function rowsAbove(rows: readonly (readonly string[])[]): number {
  const widths = rows.map(filled);
  const sorted = [...widths].sort((a, b) => a - b);
  const usual = sorted[sorted.length >> 1] ?? 0;
  if (usual < 3) return 0;
  const first = widths.findIndex((width) => width > usual / 2);
  const thin = widths.slice(0, first).every((width) => width <= Math.max(1, usual / 3));
  return first > 0 && first <= MOST_ABOVE && thin ? first : 0;
}

function isHeader(rows: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = rows;
  if (!first) return false;
  const cells = first.map((cell) => cell.replace(/^\ufeff/, "").trim());
  const measured = (cell: string) => parseNumber(cell).ok || parseTime(cell, "monthFirst").ok;
  const known = cells.filter(isKnownHeader).length;
  // A name that long is rare, and stands among others that say what they are.
  if (cells.some((cell) => cell.length > LONG_HEADER))
    return known > 1 && known >= cells.length / 2 && !looksLikeRow(cells, rest, measured);
  // "customer" names a column, and says who speaks in a log without names: there it, or what is beside it, comes again.
  if (known > 0 && (known >= cells.length / 2 || !looksLikeRow(cells, rest, measured))) return true;
  if (cells.some((cell) => cell !== "" && (measured(cell) || isEmptyValue(cell)))) return false;
  if (new Set(cells).size < cells.length) return false;
  // Words over numbers are a header; so is a first row whose words never come again.
  const below = cells.map((_, index) => rest.map((row) => (row[index] ?? "").trim()));
  if (below.some((column) => column.length > 0 && column.every(measured))) return true;
  return (
    cells.every((cell, index) => !below[index]?.includes(cell)) && cells.every((cell) => cell.length <= 40)
  );
}

/** Whether a first row has values of its columns: a word that comes again below, a number over numbers. */
function looksLikeRow(
  cells: readonly string[],
  rest: readonly (readonly string[])[],
  measured: (cell: string) => boolean,
): boolean {
  // A header may stand again where files were put together.
  const rows = rest.filter((row) => row.some((cell, index) => cell.trim() !== cells[index]));
  return cells.some((cell, index) => {
    if (cell === "") return false;
    const below = rows.map((row) => (row[index] ?? "").trim()).filter((other) => other !== "");
    return below.includes(cell) || (measured(cell) && below.length > 0 && below.every(measured));
  });
}
