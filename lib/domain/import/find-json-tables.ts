/** A list of objects inside a JSON text, or the text's own objects one after another. */
export interface JsonTable {
  /** the keys that lead to the list: none where it is the whole text; null for objects that follow each other */
  readonly path: readonly string[] | null;
  /** characters of it in the text that was looked at */
  readonly size: number;
}

interface Frame {
  readonly array: boolean;
  readonly start: number;
  /** keys on the way, where all frames around are objects; else null */
  readonly path: readonly string[] | null;
  key: string;
  objects: number;
}

/**
 * The tables of a JSON text by its beginning, largest first. A list that lies in a list is a cell, not a table. Several
 * objects one after another are the rows themselves, whatever they hold; so is a single one without lists of objects.
 * Linear, not recursive: hostile texts nest without end.
 */
export function findJsonTables(text: string): JsonTable[] {
  const tables: JsonTable[] = [];
  const frames: Frame[] = [];
  let topObjects = 0;
  let lastString = "";

  const close = (end: number): void => {
    const frame = frames.pop();
    if (!frame?.array || !frame.path || frame.objects === 0) return;
    tables.push({ path: frame.path, size: end - frame.start });
  };

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const top = frames.at(-1);
    if (code === QUOTE) {
      const end = stringEnd(text, at + 1);
      if (end < 0) break;
      if (top && !top.array && top.path) lastString = text.slice(at + 1, end);
      at = end;
    } else if (code === COLON) {
      if (top) top.key = lastString;
    } else if (code === OBJECT || code === ARRAY) {
      if (code === OBJECT) {
        if (top) top.objects++;
        else topObjects++;
        if (topObjects > 1) return [{ path: null, size: text.length }];
      }
      const open = top ? !top.array && top.path && top.path.length < DEEPEST : true;
      const path = open ? (top?.path ? [...top.path, top.key] : []) : null;
      frames.push({ array: code === ARRAY, start: at, path, key: "", objects: 0 });
    } else if (code === OBJECT_END || code === ARRAY_END) close(at);
  }
  while (frames.length > 0) close(text.length);
  if (tables.length === 0 && topObjects === 1) return [{ path: null, size: text.length }];
  return tables.sort((a, b) => b.size - a.size);
}

/** Keys that lead to a table; what lies deeper is a cell. */
const DEEPEST = 32;
const QUOTE = 34;
const COLON = 58;
const ARRAY = 91;
const ARRAY_END = 93;
const OBJECT = 123;
const OBJECT_END = 125;
const BACKSLASH = 92;

/** Index of the quote that ends the string whose text starts at `from`; -1 if it is not there. */
export function stringEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (before >= from && text.charCodeAt(before) === BACKSLASH) before--;
    if (((at - before) & 1) === 1) return at;
  }
  return -1;
}
