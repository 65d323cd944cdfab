import { AppError } from "@/lib/domain/errors";
import { isEmptyValue } from "@/lib/domain/import/empty-value";
import { isKnownHeader } from "@/lib/domain/import/header-words";
import type { Encoding, Layout } from "@/lib/domain/import/mapping";
import { parseNumber } from "@/lib/domain/import/parse-number";
import { parseTime } from "@/lib/domain/import/parse-time";
import { createDelimitedSplitter } from "@/lib/domain/import/split-delimited";

const DELIMITERS = [",", "\t", ";", "|"] as const;
const LOOKED_AT = 200;
const LONG_HEADER = 60;

/** How a text is laid out, by its beginning. Throws `import.jsonArray` and `import.noRows`. */
export function guessLayout(sample: string, encoding: Encoding): Layout {
  const start = sample.trimStart();
  if (start === "") throw new AppError("import.noRows");
  if (start.startsWith("[{") || /^\[\s*\{/.test(start)) throw new AppError("import.jsonArray");
  if (start.startsWith("{") && /^\{\s*("|\})/.test(start)) {
    return { format: "jsonl", encoding, delimiter: ",", quoted: false, header: true };
  }
  const delimiter = guessDelimiter(sample);
  const quoted = delimiter !== "\t" || usesQuotes(sample);
  const header = guessHeader(rowsOf(sample, delimiter, quoted));
  return { format: delimiter === "\t" ? "tsv" : "csv", encoding, delimiter, quoted, header };
}

function rowsOf(sample: string, delimiter: string, quoted: boolean): (readonly string[])[] {
  const splitter = createDelimitedSplitter({ delimiter, quoted });
  const complete = splitter.push(sample);
  // The last record may be cut; a short file has only such.
  const records = complete.length > 0 ? complete : splitter.end();
  return records
    .filter((record) => record.problem === null)
    .slice(0, LOOKED_AT)
    .map((record) => record.cells);
}

/** The delimiter under which most rows have the same number of cells, and more than one. */
function guessDelimiter(sample: string): string {
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    const rows = rowsOf(sample, delimiter, delimiter !== "\t" || usesQuotes(sample));
    for (const cells of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    const [width = 1, often = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const score = width > 1 ? (often / Math.max(1, rows.length)) * (1 + Math.log2(width) / 10) : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** In tab-separated text quotes are mostly characters: they quote only if every row comes out whole and alike so. */
function usesQuotes(sample: string): boolean {
  if (!/(?:^|[\t\n])"/.test(sample)) return false;
  const records = createDelimitedSplitter({ delimiter: "\t", quoted: true }).push(sample);
  const width = records[0]?.cells.length ?? 0;
  return (
    records.length > 1 && records.every(({ problem, cells }) => problem === null && cells.length === width)
  );
}

function guessHeader(rows: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = rows;
  if (!first) return false;
  const cells = first.map((cell) => cell.replace(/^\ufeff/, "").trim());
  if (cells.some((cell) => cell.length > LONG_HEADER)) return false;
  if (cells.some(isKnownHeader)) return true;
  const measured = (cell: string) => parseNumber(cell).ok || parseTime(cell, "monthFirst").ok;
  if (cells.some((cell) => cell !== "" && (measured(cell) || isEmptyValue(cell)))) return false;
  if (new Set(cells).size < cells.length) return false;
  // Words over numbers are a header; so is a first row whose words never come again.
  const below = cells.map((_, index) => rest.map((row) => (row[index] ?? "").trim()));
  if (below.some((column) => column.length > 0 && column.every(measured))) return true;
  return (
    cells.every((cell, index) => !below[index]?.includes(cell)) && cells.every((cell) => cell.length <= 40)
  );
}
