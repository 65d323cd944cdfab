import { stringEnd } from "@/lib/domain/import/find-json-tables";
import { jsonRecord } from "@/lib/domain/import/json-record";
import { type RawRecord, RECORD_LIMIT, type Splitter } from "@/lib/domain/import/raw-record";

const NEWLINE = 10;
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const ARRAY = 91;
const ARRAY_END = 93;
const OBJECT = 123;
const OBJECT_END = 125;
const SHOWN = 4 * 1024;

interface Frame {
  readonly array: boolean;
  readonly target: boolean;
  key: string;
}

/**
 * Cuts a JSON text into records wherever it is cut into pieces: the elements of the list at `path`, or with null the
 * values that follow each other at the top. A record that is no JSON is handed out as broken. JSON strings have no line
 * breaks: behind one that has, a line that begins an object and is indented no deeper is taken for the next record, so
 * that a string that is never closed spoils its own only. Memory: one record, at most RECORD_LIMIT characters, and one piece. Time: linear.
 */
export function createJsonSplitter(path: readonly string[] | null, columns: readonly string[]): Splitter {
  const frames: Frame[] = [];
  let buffer = "";
  let at = 0;
  let counted = 0;
  /** where the record begins in the buffer; -1 outside of records */
  let start = -1;
  /** of the record in hand among all, from 1: a JSON text may be one line */
  let place = 0;
  let startColumn = 0;
  /** where the line begins that `counted` is in: below 0 when that is not in the buffer any more */
  let lineStart = 0;
  let depth = 0;
  /** the record is too long: its end is sought, its text let go */
  let dropped = false;
  /** looking for a line that begins a record, indented no deeper than this; -1 when not lost */
  let lostIndent = -1;
  let lastString = "";
  /** a line break of the buffer, infinite if there are no more: spares looking twice through a text of one line */
  let newline = -1;
  let soughtFrom = 0;
  let records: RawRecord[] = [];
  /** the string that starts at `at` neither ends nor has a line break that matters before `to` */
  let string = { at: -1, to: 0 };
  /** nothing but a quote or a line break can tell more */
  let waiting = false;

  const atRecords = (): boolean => (frames.length === 0 ? path === null : frames.at(-1)?.target === true);

  const findLine = (to: number): void => {
    for (let found = nextNewline(counted); found < to; found = nextNewline(found + 1)) {
      lineStart = found + 1;
    }
    counted = Math.max(counted, to);
  };

  const isTarget = (): boolean =>
    path !== null &&
    path.length === frames.length &&
    frames.every((frame, index) => !frame.array && frame.key === path[index]);

  const finish = (end: number): void => {
    if (!dropped) records.push(jsonRecord(buffer.slice(start, end), place, columns));
    start = -1;
    depth = 0;
    dropped = false;
  };

  const nextNewline = (from: number): number => {
    if (from <= newline && from >= soughtFrom) return newline;
    const found = buffer.indexOf("\n", from);
    soughtFrom = from;
    newline = found < 0 ? Number.POSITIVE_INFINITY : found;
    return newline;
  };

  const lose = (end: number): void => {
    if (!dropped) records.push({ line: place, cells: [], raw: buffer.slice(start, end), problem: "notJson" });
    start = -1;
    depth = 0;
    dropped = false;
    lostIndent = startColumn;
    at = end + 1;
  };

  /** Moves to the next line that can begin a record; false when there is none yet. */
  const findBack = (last: boolean): boolean => {
    for (;;) {
      const end = buffer.indexOf("\n", at);
      if (end < 0 && !last) return false;
      const text = buffer.slice(at, end < 0 ? buffer.length : end);
      const indent = text.length - text.trimStart().length;
      if (/^\s*[{\]}]/.test(text) && indent <= lostIndent) {
        lostIndent = -1;
        return true;
      }
      if (end < 0) {
        at = buffer.length;
        return false;
      }
      at = end + 1;
    }
  };

  /** Reads a string that starts at `at`; false when its end has not come. */
  const skipString = (last: boolean): boolean => {
    const from = string.at === at ? string.to : at + 1;
    const end = stringEnd(buffer, from);
    const until = end < 0 ? buffer.length : end;
    if (start >= 0) {
      for (let breaks = nextNewline(from); breaks < until; breaks = nextNewline(breaks + 1)) {
        const next = nextSign(breaks + 1);
        if (next >= buffer.length && !last) {
          string = { at, to: breaks };
          return false;
        }
        if (next - breaks - 1 > startColumn || !"{}]".includes(buffer.charAt(next))) continue;
        lose(breaks);
        return true;
      }
    }
    if (end < 0) {
      if (last) at = buffer.length;
      else {
        let to = buffer.length;
        while (to > from && buffer.charCodeAt(to - 1) === BACKSLASH) to--;
        string = { at, to };
        waiting = to === buffer.length;
      }
      return false;
    }
    if (start < 0) lastString = buffer.slice(at + 1, Math.min(end, at + 1000));
    at = end + 1;
    return true;
  };

  /** The next place that is not blank. */
  const nextSign = (from: number): number => {
    let place = from;
    while (place < buffer.length && buffer.charCodeAt(place) <= 32) place++;
    return place;
  };

  const inRecord = (code: number): void => {
    const closes = code === OBJECT_END || code === ARRAY_END;
    if (code === OBJECT || code === ARRAY) depth++;
    else if (depth === 0 ? closes || code === COMMA || code === NEWLINE : closes && depth === 1) {
      // A plain value ends before what follows it, an object or list with its bracket.
      if (depth === 1) at++;
      finish(at);
      return;
    } else if (closes) depth--;
    at++;
  };

  const outside = (code: number): void => {
    const blank = code <= 32 || code === COMMA;
    if (atRecords() && !blank && code !== ARRAY_END && code !== OBJECT_END && code !== 0xfeff) {
      findLine(at);
      start = at;
      place++;
      startColumn = at - lineStart;
      return;
    }
    const top = frames.at(-1);
    if (code === OBJECT) frames.push({ array: false, target: false, key: "" });
    else if (code === ARRAY) frames.push({ array: true, target: isTarget(), key: "" });
    else if (code === OBJECT_END || code === ARRAY_END) frames.pop();
    else if (code === COLON && top) top.key = lastString;
    at++;
  };

  /** A text that ends inside a record, or whose brackets are not closed, was cut off: that must not go unsaid. */
  const endOfText = (): void => {
    if (start >= 0) finish(buffer.length);
    else if (frames.length > 0 && lostIndent < 0)
      records.push({ line: place + 1, cells: [], raw: "", problem: "notJson" });
  };

  const take = (last: boolean): RawRecord[] => {
    records = [];
    newline = -1;
    while (at < buffer.length) {
      if (lostIndent >= 0 && !findBack(last)) break;
      const code = buffer.charCodeAt(at);
      if (code === QUOTE && (start >= 0 || !atRecords())) {
        if (!skipString(last)) break;
      } else if (start >= 0) inRecord(code);
      else outside(code);
    }
    if (start >= 0 && !dropped && buffer.length - start > RECORD_LIMIT) {
      records.push({
        line: place,
        cells: [],
        raw: buffer.slice(start, start + SHOWN),
        problem: "tooLong",
      });
      dropped = true;
    }
    if (last) endOfText();
    letGo();
    return records;
  };

  /** Forgets the text that is done with: of a string in a record that is too long, all but its quote. */
  const letGo = (): void => {
    const inString = dropped && string.at === at && at < buffer.length;
    const from = inString ? string.to - 1 : Math.min(start >= 0 && !dropped ? start : at, buffer.length);
    findLine(from);
    lineStart -= from;
    buffer = inString ? `"${buffer.slice(string.to)}` : buffer.slice(from);
    at = inString ? 0 : at - from;
    string = inString ? { at: 0, to: 1 } : { at: string.at - from, to: string.to - from };
    counted = 0;
    if (start >= 0) start = 0;
  };

  return {
    push: (text) => {
      buffer += text;
      const more = waiting && !dropped && buffer.length - Math.max(0, start) <= RECORD_LIMIT;
      if (more && !text.includes('"') && !text.includes("\n")) return [];
      waiting = false;
      return take(false);
    },
    end: () => take(true),
  };
}
