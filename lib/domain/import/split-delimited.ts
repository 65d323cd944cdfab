import type { Reason } from "@/lib/domain/import/problem";
import { type RawRecord, RECORD_LIMIT, type Splitter } from "@/lib/domain/import/raw-record";

interface Options {
  readonly delimiter: string;
  /** Whether a quote at the start of a cell quotes it. */
  readonly quoted: boolean;
}

export interface DelimitedSplitter extends Splitter {
  /** Says how many cells a row should have: see below. */
  expect(cells: number): void;
}

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;
const SHORT_LIMIT = 4 * 1024;
const MORE = -2;
const NEVER = -1;

/**
 * Cuts comma- and tab-separated text into records (RFC 4180, relaxed), wherever the text is cut into pieces.
 *
 * A quote inside an unquoted cell, or one inside a quoted cell that no delimiter follows, is a character. A quote that
 * is never closed, or whose record spans lines and has such quotes or a wrong number of cells, spoils its own line only:
 * that line is handed out as broken and reading goes on with the next. Blank lines are no records.
 * Memory: the text of one record, at most RECORD_LIMIT characters, and one piece. Time: linear; text is read twice
 * after a broken record, and when that has happened for four full records, open quotes are given up after 4 KB.
 */
export function createDelimitedSplitter(options: Options): DelimitedSplitter {
  const delimiter = options.delimiter.charCodeAt(0);
  let expected = 0;
  let buffer = "";
  let line = 1;
  let position = 0;
  let last = false;
  let patience = 4 * RECORD_LIMIT;
  /** for the end of a record: until it may have come there is nothing to read, and a long one is not cut over and over */
  let waiting = false;
  /** whether it is a quote that must come before that */
  let awaitsQuote = false;
  /** what has come since the text was last read */
  let came = { newline: false, quote: false };
  /** in the middle of a line that is longer than the limit */
  let skipping = false;
  /** whether lines end by CR alone, once that can be told */
  let returnsOnly: boolean | null = null;
  /** the cell at `from` does not end before `to`: spares a growing cell's text a second look */
  let sought = { from: -1, to: 0 };
  let cells: string[] = [];
  let end = 0;
  /** whether a quoted cell of the record has quotes that are mere characters */
  let relaxed = false;

  /** Index of the quote that closes the cell whose text starts at `from`, or NEVER, or MORE text must come. */
  const closing = (from: number): number => {
    const limit = position + (patience > 0 ? RECORD_LIMIT : SHORT_LIMIT);
    let at = buffer.indexOf('"', sought.from === from ? sought.to : from);
    while (at >= 0 && at <= limit) {
      const next = buffer.charCodeAt(at + 1);
      const closes =
        next === delimiter || next === NEWLINE || (next === RETURN && buffer.charCodeAt(at + 2) === NEWLINE);
      if (closes) return at;
      if (at + 2 >= buffer.length && (at + 1 >= buffer.length || next === RETURN)) {
        if (last) return at;
        break;
      }
      relaxed ||= next !== QUOTE;
      at = buffer.indexOf('"', next === QUOTE ? at + 2 : at + 1);
    }
    if (!last && buffer.length <= limit) {
      sought = { from, to: at < 0 ? buffer.length : at };
      awaitsQuote = at < 0;
      return MORE;
    }
    patience -= Math.min(buffer.length, limit) - from;
    return NEVER;
  };

  const lineEnd = (): number => {
    const newline = buffer.indexOf("\n", position);
    return newline < 0 ? buffer.length : newline + 1;
  };

  const broken = (reason: Reason): Reason => {
    cells = [];
    end = lineEnd();
    return reason;
  };

  /** Reads the record at `position` into `cells` and `end`. */
  const read = (): Reason | "more" | null => {
    cells = [];
    relaxed = false;
    awaitsQuote = false;
    let at = position;
    for (;;) {
      if (options.quoted && buffer.charCodeAt(at) === QUOTE) {
        const close = closing(at + 1);
        if (close === MORE) return "more";
        if (close === NEVER) return broken("openQuote");
        const text = buffer.slice(at + 1, close);
        cells.push(text.includes('""') ? text.replaceAll('""', '"') : text);
        at = close + 1;
        if (buffer.charCodeAt(at) === RETURN) at++;
      } else {
        const from = at;
        if (sought.from === from) at = Math.max(from, sought.to);
        let code = buffer.charCodeAt(at);
        while (code !== delimiter && code !== NEWLINE && at < buffer.length) code = buffer.charCodeAt(++at);
        if (at >= buffer.length) sought = { from, to: at };
        const returned = code !== delimiter && at > from && buffer.charCodeAt(at - 1) === RETURN;
        cells.push(buffer.slice(from, returned ? at - 1 : at));
      }
      if (at >= buffer.length) {
        end = at;
        return last ? null : "more";
      }
      if (buffer.charCodeAt(at) === NEWLINE) {
        end = at + 1;
        return null;
      }
      at++;
    }
  };

  const take = (): RawRecord[] => {
    const records: RawRecord[] = [];
    if (skipping) skipLine();
    while (position < buffer.length) {
      let problem = read();
      if (problem === "more") {
        if (buffer.length - position <= RECORD_LIMIT) {
          waiting = true;
          break;
        }
        records.push({
          line,
          cells: [],
          raw: buffer.slice(position, position + SHORT_LIMIT),
          problem: "tooLong",
        });
        skipLine();
        continue;
      }
      let lines = countLines(buffer, position, end);
      const suspect = relaxed || (expected > 0 && cells.length !== expected);
      if (problem === null && lines > 1 && suspect && patience > 0) {
        patience -= end - position;
        problem = broken("openQuote");
        lines = 1;
      }
      const raw = buffer.slice(position, contentEnd(buffer, position, end));
      if (raw !== "") records.push({ line, cells, raw, problem });
      line += lines;
      position = end;
    }
    buffer = buffer.slice(position);
    sought = { from: sought.from - position, to: sought.to - position };
    position = 0;
    return records;
  };

  const skipLine = (): void => {
    position = lineEnd();
    skipping = buffer.charCodeAt(position - 1) !== NEWLINE;
    if (!skipping) line++;
  };

  return {
    push: (piece) => {
      let text = piece;
      if (returnsOnly === null) {
        const fresh = buffer.slice(-1) + piece;
        returnsOnly = fresh.includes("\n") ? false : /\r./s.test(fresh) ? true : null;
        if (returnsOnly) buffer = buffer.replaceAll("\r", "\n");
      }
      if (returnsOnly) text = piece.replaceAll("\r", "\n");
      buffer += text;
      // Only what is new is looked at: a record may be megabytes long.
      came = { newline: came.newline || text.includes("\n"), quote: came.quote || text.includes('"') };
      const mayEnd = came.newline && (came.quote || !awaitsQuote);
      if (waiting && !mayEnd && buffer.length <= RECORD_LIMIT) return [];
      waiting = false;
      came = { newline: false, quote: false };
      return take();
    },
    end: () => {
      last = true;
      return take();
    },
    expect: (count) => {
      expected = count;
    },
  };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

/** Where a record's text ends, without the line's end. */
function contentEnd(text: string, from: number, to: number): number {
  let end = to;
  if (end > from && text.charCodeAt(end - 1) === NEWLINE) end--;
  if (end > from && text.charCodeAt(end - 1) === RETURN) end--;
  return end;
}
