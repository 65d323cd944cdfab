import { COLUMNS, goodRows } from "@/tests/hostile/good-rows";
import { type Content, file, type HostileFile, made } from "@/tests/hostile/hostile-file";
import { type MadeCell, makeWorkbook } from "@/tests/support/make-workbook";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const xlsx = { fileName: "reviews.xlsx" };
type Rows = readonly (readonly MadeCell[])[];
export const ROWS: Rows = [COLUMNS, ...goodRows(3)];

export function book(name: string, rows: Rows, expected: HostileFile["expected"]): HostileFile {
  return file(name, () => makeWorkbook([{ name: "Reviews", rows }]), expected, xlsx);
}

/** A good workbook with one of its parts replaced, or one more. */
export function part(
  name: string,
  path: string,
  content: Content<string>,
  expected: HostileFile["expected"],
): HostileFile {
  const whole = () =>
    makeWorkbook([{ name: "Reviews", rows: ROWS }], {
      parts: { [path]: made(content) },
    });
  return file(name, whole, expected, xlsx);
}

export function sheet(name: string, inside: Content<string>, expected: HostileFile["expected"]): HostileFile {
  const xml = () => `<worksheet xmlns="${MAIN}">${made(inside)}</worksheet>`;
  return part(name, "xl/worksheets/sheet1.xml", xml, expected);
}

/** A cell instead of the last row's rating, as it stands in the sheet's XML. */
export function cell(
  name: string,
  attributes: string,
  xml: string,
  expected: HostileFile["expected"],
  column = 4,
): HostileFile {
  const rows = ROWS.map((row, at) =>
    at === 3 ? row.map((value, index): MadeCell => (index === column ? { attributes, xml } : value)) : row,
  );
  return book(`a cell with ${name}`, rows, expected);
}

export const text = (value: string) => `<is><t>${value}</t></is>`;
export const inline = (values: readonly string[]) =>
  values.map((value) => `<c t="inlineStr">${text(value)}</c>`).join("");
export const data = (rows: readonly (readonly string[])[]) =>
  `<sheetData>${rows.map((row) => `<row>${inline(row)}</row>`).join("")}</sheetData>`;
export const GOOD = data([COLUMNS, ...goodRows(3)]);
