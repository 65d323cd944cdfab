import { AppError } from "@/lib/domain/errors";

/** The place of a cell's column, from 0: of AB12, 27. */
export function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at++) {
    const code = place.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (column === 0) throw new AppError("import.damagedWorkbook");
  return column - 1;
}
