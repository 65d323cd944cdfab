import { COLUMNS, goodRows, rowWith } from "@/tests/hostile/good-rows";
import { type HostileFile, refused, taken } from "@/tests/hostile/hostile-file";
import { book, cell, GOOD, inline, sheet, text } from "@/tests/hostile/workbook-file";
import type { MadeCell } from "@/tests/support/make-workbook";

const far = (place: string) =>
  GOOD.replace(
    "</sheetData>",
    `<row r="${place.replace(/\D/g, "")}"><c r="${place}"><v>1</v></c></row></sheetData>`,
  );
const places: HostileFile[] = [
  sheet("a cell at XFD1048576", far("XFD1048576"), taken(3, { empty: 1 })),
  sheet("a row number that is too high", far("A1048577"), refused("damagedWorkbook")),
  sheet("a column beyond the last", far("XFE9"), refused("damagedWorkbook")),
  sheet("a column of ten letters", far("ZZZZZZZZZZ9"), refused("damagedWorkbook")),
  sheet("a row number of nothing", GOOD.replace("<row>", `<row r="">`), refused("damagedWorkbook")),
  sheet("a row number below one", GOOD.replace("<row>", `<row r="-5">`), refused("damagedWorkbook")),
  sheet("a row number that is no number", GOOD.replace("<row>", `<row r="NaN">`), refused("damagedWorkbook")),
  sheet("a place without a column", GOOD.replace("<c ", `<c r="7" `), refused("damagedWorkbook")),
  sheet("rows of one number", GOOD.replaceAll("<row>", `<row r="2">`), taken(3)),
  sheet(
    "a row of 16,384 cells above",
    () =>
      `<sheetData><row>${inline(Array.from({ length: 16_384 }, (_, n) => COLUMNS[n] ?? `x${n}`))}</row>${goodRows(
        3,
      )
        .map((row) => `<row>${inline(row)}</row>`)
        .join("")}</sheetData>`,
    taken(3),
  ),
];

const cells: HostileFile[] = [
  cell("a formula", "", `<f>HYPERLINK("http://127.0.0.1","x")</f><v>4</v>`, taken(3)),
  cell("a formula without a value", "", "<f>1+1</f>", taken(3)),
  cell("an error", 't="e"', "<v>#REF!</v>", taken(2, { notANumber: 1 })),
  cell("a shared text that is not there", 't="s"', "<v>99999</v>", taken(3)),
  cell("a shared text below zero", 't="s"', "<v>-1</v>", taken(3)),
  cell("a shared text that is no number", 't="s"', "<v>x</v>", taken(3)),
  cell("a type that does not exist", 't="zzz"', "<v>4</v>", taken(3)),
  cell("a style that does not exist", 's="99999"', "<v>4</v>", taken(3)),
  cell("a number too large", "", "<v>1e400</v>", taken(2, { notANumber: 1 })),
  cell("no number", "", "<v>NaN</v>", taken(3)),
  cell("a day that is none", 's="1"', "<v>1e10</v>", taken(2, { notADate: 1 }), 5),
  cell("a day before all days", 's="1"', "<v>-9</v>", taken(2, { notADate: 1 }), 5),
  cell("the day 60", 's="1"', "<v>60</v>", taken(3), 5),
  cell("NUL in a text", 't="inlineStr"', text("_x0000_"), taken(2, { nul: 1 }), 3),
  cell("a formula as a text", 't="inlineStr"', text("=1+1"), taken(3, {}, { texts: ["=1+1"] }), 3),
  cell("a half character", 't="inlineStr"', text("a_xD800_b"), taken(2, { badCharacters: 1 }), 3),
  cell("a text of 200,000 letters", 't="inlineStr"', text("a".repeat(200_000)), taken(2, { tooLong: 1 }), 3),
  book(
    "a workbook whose cells are all formulas of text",
    [COLUMNS, ...goodRows(3)].map((row) =>
      row.map((value): MadeCell => ({ attributes: 't="str"', xml: `<f>"x"</f><v>${value}</v>` })),
    ),
    taken(3),
  ),
  book(
    "a workbook with an id of an object's own",
    [COLUMNS, ...goodRows(2), rowWith(3, { review_id: "__proto__", customer_id: "constructor" })],
    taken(3),
  ),
];

export const WORKBOOK_CELLS: readonly HostileFile[] = [...places, ...cells];
