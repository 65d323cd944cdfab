import { cellText, isObject, valueAt } from "@/lib/domain/import/flatten-object";
import { parseJson } from "@/lib/domain/import/parse-json";
import type { RawRecord } from "@/lib/domain/import/raw-record";

/** Reads the text of one JSON object as a record whose cells are the values at `columns`. */
export function jsonRecord(raw: string, line: number, columns: readonly string[]): RawRecord {
  let value: unknown;
  try {
    value = parseJson(raw);
  } catch {
    return { line, cells: [], raw, problem: "notJson" };
  }
  if (!isObject(value)) return { line, cells: [], raw, problem: "notAnObject" };
  const object = value;
  return { line, cells: columns.map((column) => cellText(valueAt(object, column))), raw, problem: null };
}
