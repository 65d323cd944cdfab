import { type RawRecord, RECORD_LIMIT, type Splitter } from "@/lib/domain/import/raw-record";

/**
 * Cuts JSON lines into records whose cells are the values at `columns`: a key, or keys joined by dots for what lies
 * deeper. A list of plain values becomes one text, anything else its JSON. Blank lines are no records.
 */
export function createJsonSplitter(columns: readonly string[]): Splitter {
  let buffer = "";
  let line = 0;

  const recordOf = (raw: string): RawRecord => {
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      return { line, cells: [], raw, problem: "notJson" };
    }
    if (!isObject(value)) return { line, cells: [], raw, problem: "notAnObject" };
    const object = value;
    return { line, cells: columns.map((column) => cellText(valueAt(object, column))), raw, problem: null };
  };

  const take = (last: boolean): RawRecord[] => {
    const records: RawRecord[] = [];
    let from = 0;
    for (;;) {
      let to = buffer.indexOf("\n", from);
      if (to < 0) {
        if (!last || from >= buffer.length) break;
        to = buffer.length;
      }
      line++;
      const raw = buffer.slice(from, to).trim();
      if (raw)
        records.push(
          raw.length > RECORD_LIMIT ? { line, cells: [], raw, problem: "tooLong" } : recordOf(raw),
        );
      from = to + 1;
    }
    buffer = buffer.slice(from);
    // A line without end is cut: its pieces are no JSON, and each is said to be none.
    if (buffer.length > RECORD_LIMIT) {
      records.push({ line: line + 1, cells: [], raw: buffer, problem: "tooLong" });
      buffer = "";
    }
    return records;
  };

  return {
    push: (text) => {
      buffer += text;
      return take(false);
    },
    end: () => take(true),
  };
}

/** The columns of one object: its keys, and the keys of objects one level down. */
export function jsonColumns(raw: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return [];
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    isObject(inner) ? Object.keys(inner).map((deeper) => `${key}.${deeper}`) : [key],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(object: Record<string, unknown>, column: string): unknown {
  if (Object.hasOwn(object, column)) return object[column];
  const dot = column.indexOf(".");
  if (dot < 0) return null;
  const inner = object[column.slice(0, dot)];
  return isObject(inner) ? valueAt(inner, column.slice(dot + 1)) : null;
}

function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join(", ");
  return JSON.stringify(value);
}
