import { cellText, isObject, valueAt } from "@/lib/domain/import/flatten-object";
import { parseJson } from "@/lib/domain/import/parse-json";
import type { RawRecord } from "@/lib/domain/import/raw-record";

/** Reads the text of one JSON object as a record whose cells are the values at `columns`. */
export function jsonRecord(raw: string, line: number, columns: readonly string[]): RawRecord {
  try {
    const value = parseJson(raw);
    if (!isObject(value)) return { line, cells: [], raw, problem: "notAnObject" };
    return { line, cells: columns.map((column) => cellText(valueAt(value, column))), raw, problem: null };
  } catch (error) {
    // Text nested without end overflows the stack when it is written out as a cell.
    if (error instanceof SyntaxError || error instanceof RangeError)
      return { line, cells: [], raw, problem: "notJson" };
    throw error;
  }
}
