import { narrowDigits } from "@/lib/domain/import/narrow-digits";
import { no, ok, type Parsed } from "@/lib/domain/import/problem";

export const ID_LIMIT = 200;
const FLOATED = /^\d+\.0+$/;

/**
 * An id is text: leading zeros stay. Only what spreadsheets do to whole numbers is undone (12345.0 is 12345),
 * full-width forms are narrowed, and the apostrophe that protects an id in a spreadsheet goes.
 */
export function parseId(cell: string): Parsed<string> {
  let id = narrowDigits(cell);
  if (id.charCodeAt(0) === 39 && id.length > 1) id = id.slice(1);
  if (FLOATED.test(id)) id = id.slice(0, id.indexOf("."));
  return id.length > ID_LIMIT ? no("tooLong") : ok(id);
}
