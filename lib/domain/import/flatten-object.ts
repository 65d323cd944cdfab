import { HALF_CHARACTER } from "@/lib/domain/import/half-character";

type JsonObject = Record<string, unknown>;

/**
 * The columns of an object: its keys, and for what lies deeper the keys on the way, joined by dots. Lists are one
 * column each. Adds to `columns`, in the order of the object. More than LIMIT columns are not named.
 */
export function addColumns(columns: Set<string>, object: JsonObject, before = ""): void {
  for (const [key, value] of Object.entries(object)) {
    if (columns.size >= LIMIT) return;
    if (isObject(value) && before.length < DEPTH_LIMIT && isStorable(key))
      addColumns(columns, value, `${before}${key}.`);
    else if (isStorable(key)) columns.add(before + key);
  }
}

/** Whether a name can be kept: the database takes neither NUL nor halves of characters. */
export function isStorable(name: string): boolean {
  return !name.includes("\0") && !HALF_CHARACTER.test(name);
}

const LIMIT = 10_000;
/** Characters of a name: nobody reads a longer one, and hostile files nest without end. */
const DEPTH_LIMIT = 400;

/** The value at a column's name: a key, or keys joined by dots. */
export function valueAt(object: JsonObject, column: string): unknown {
  if (Object.hasOwn(object, column)) return object[column];
  for (let dot = column.indexOf("."); dot >= 0; dot = column.indexOf(".", dot + 1)) {
    const inner = object[column.slice(0, dot)];
    if (isObject(inner)) {
      const value = valueAt(inner, column.slice(dot + 1));
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** A value as a cell: a list of plain values becomes one text, anything else that is no plain value its JSON. */
export function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join(", ");
  if (isObject(value) && Object.keys(value).length === 0) return "";
  return JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? String(inner) : inner));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
