import { AppError } from "@/lib/domain/errors";
import { findJsonTables } from "@/lib/domain/import/find-json-tables";
import { guessHeader } from "@/lib/domain/import/guess-header";
import { guessLines } from "@/lib/domain/import/guess-lines";
import { type Encoding, type Layout, SELF_CUT } from "@/lib/domain/import/mapping";
import { COLUMN_LIMIT, type RawRecord } from "@/lib/domain/import/raw-record";
import { createDelimitedSplitter } from "@/lib/domain/import/split-delimited";

const DELIMITERS = [",", "\t", ";", "|"] as const;
const LOOKED_AT = 200;
/** Texts whose rows fall less alike than this into cells by any delimiter may have none. */
const CUT = 0.7;
const PIECE = 64 * 1024;
const MOST_LEVELS = 100;
/** A text that begins with so many lists and objects in one another. */
const DEEP = new RegExp(`^(?:[[{]\\s{0,9}(?:"[^"\\\\]{0,200}"\\s{0,9}:\\s{0,9})?){${MOST_LEVELS}}`);
/** Whatever cuts a table into cells and rows is of these. */
const ASCII = /[\0-\x7f]/;

/**
 * How a text is laid out, by its beginning. Throws `import.noRows`, `import.notText`, `import.noObjects`,
 * `import.jsonTooDeep` and `import.manyColumns`.
 */
export function guessLayout(sample: string, encoding: Encoding): Layout {
  const start = sample.trimStart();
  if (start === "") throw new AppError("import.noRows");
  if (!ASCII.test(start)) throw new AppError("import.notText");
  if (/^(?:null|true|false)\s*$/.test(start)) throw new AppError("import.noObjects");
  if (DEEP.test(start)) throw new AppError("import.jsonTooDeep", { levels: MOST_LEVELS });
  if (/^\[\s*[{\]]/.test(start) || isJsonList(start)) return { ...SELF_CUT, format: "json", encoding };
  if (/^\{\s*["}]/.test(start))
    return { ...SELF_CUT, format: isJsonLines(start) ? "jsonl" : "json", encoding };
  const told = /^\ufeff?"?sep=([^\r\n])"?\r?\n/i.exec(sample)?.[1];
  const { delimiter, score } = told ? { delimiter: told, score: 1 } : guessDelimiter(sample);
  const lines = score < CUT ? guessLines(sample) : 1;
  if (lines > 1) return { ...SELF_CUT, format: "csv", encoding, header: false, lines };
  const quoted = delimiter !== "\t" || usesQuotes(sample);
  const rows = rowsOf(sample, delimiter, quoted);
  if (rows.some((cells) => cells.length > COLUMN_LIMIT))
    throw new AppError("import.manyColumns", { limit: COLUMN_LIMIT });
  const format = delimiter === "\t" ? "tsv" : "csv";
  return {
    format,
    encoding,
    delimiter,
    quoted,
    lines: 1,
    ...guessHeader(told ? rows.slice(1) : rows, told ? 1 : 0),
  };
}

/** A list of plain values or of lists, which has no rows and should be told so. */
function isJsonList(start: string): boolean {
  if (!start.startsWith("[")) return false;
  try {
    return Array.isArray(JSON.parse(start));
  } catch {
    return false;
  }
}

/** Whether every object has a line of its own; a text of one object that holds a list of objects is that list. */
function isJsonLines(start: string): boolean {
  const [first = "", ...rest] = start.split("\n", 3).map((line) => line.trim());
  try {
    JSON.parse(first);
  } catch {
    // A broken line among others; else an object over several lines, or one that is longer than the sample.
    return first.length > 2 && isObjectText(rest[0] ?? "");
  }
  return rest.some((line) => line !== "") || findJsonTables(first)[0]?.path === null;
}

function isObjectText(line: string): boolean {
  if (!line.startsWith("{")) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function rowsOf(sample: string, delimiter: string, quoted: boolean): (readonly string[])[] {
  const splitter = createDelimitedSplitter({ delimiter, quoted });
  const rows: (readonly string[])[] = [];
  let complete = false;
  const take = (records: readonly RawRecord[]) => {
    complete ||= records.length > 0;
    for (const { problem, cells } of records)
      if (problem === null && rows.length < LOOKED_AT) rows.push(cells);
  };
  for (let at = 0; at < sample.length && rows.length < LOOKED_AT; at += PIECE)
    take(splitter.push(sample.slice(at, at + PIECE)));
  // The last record may be cut; a short file has only such.
  if (!complete) take(splitter.end());
  return rows;
}

/** The delimiter under which most rows have the same number of cells, and more than one. */
function guessDelimiter(sample: string): { delimiter: string; score: number } {
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    const rows = rowsOf(sample, delimiter, delimiter !== "\t" || usesQuotes(sample));
    for (const cells of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    const [width = 1, often = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const score = width > 1 ? (often / Math.max(1, rows.length)) * (1 + Math.log2(width) / 10) : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best;
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
