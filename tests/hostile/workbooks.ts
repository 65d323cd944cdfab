import { COLUMNS, goodRows, rowWith } from "@/tests/hostile/good-rows";
import { file, type HostileFile, refused, TEXTS, taken } from "@/tests/hostile/hostile-file";
import { writeZip } from "@/tests/hostile/write-zip";
import { type MadeCell, makeWorkbook, type WorkbookOptions } from "@/tests/support/make-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const xlsx = { fileName: "reviews.xlsx" };
type Rows = readonly (readonly MadeCell[])[];
const ROWS: Rows = [COLUMNS, ...goodRows(3)];

function book(
  name: string,
  rows: Rows,
  expected: HostileFile["expected"],
  options: WorkbookOptions = {},
): HostileFile {
  return file(name, () => makeWorkbook([{ name: "Reviews", rows }], options), expected, xlsx);
}
/** A good workbook with one of its parts replaced, or one more. */
function part(
  name: string,
  path: string,
  content: string | (() => string),
  expected: HostileFile["expected"],
): HostileFile {
  const made = () =>
    makeWorkbook([{ name: "Reviews", rows: ROWS }], {
      parts: { [path]: typeof content === "function" ? content() : content },
    });
  return file(name, made, expected, xlsx);
}
function sheet(
  name: string,
  inside: string | (() => string),
  expected: HostileFile["expected"],
): HostileFile {
  const xml = () =>
    `<worksheet xmlns="${MAIN}">${typeof inside === "function" ? inside() : inside}</worksheet>`;
  return part(name, "xl/worksheets/sheet1.xml", xml, expected);
}
/** A cell instead of the last row's rating, as it stands in the sheet's XML. */
function cell(
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
const text = (value: string) => `<is><t>${value}</t></is>`;
const inline = (values: readonly string[]) =>
  values.map((value) => `<c t="inlineStr">${text(value)}</c>`).join("");
const data = (rows: readonly (readonly string[])[]) =>
  `<sheetData>${rows.map((row) => `<row>${inline(row)}</row>`).join("")}</sheetData>`;
const GOOD = data([COLUMNS, ...goodRows(3)]);

const DOCTYPES: readonly (readonly [string, string])[] = [
  [
    "a billion laughs",
    `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}"><!ENTITY d "${"&c;".repeat(10)}">]>`,
  ],
  ["a file of the server", `<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>`],
  ["an address", `<!DOCTYPE r [<!ENTITY a SYSTEM "http://127.0.0.1:9/x">]>`],
  ["a DTD elsewhere", `<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x.dtd">`],
  ["parameter entities", `<!DOCTYPE r [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x"> %a;]>`],
];
const entities = [
  ...DOCTYPES.flatMap(([name, doctype]) => [
    part(
      `a sheet with ${name}`,
      "xl/worksheets/sheet1.xml",
      `${doctype}<worksheet xmlns="${MAIN}">${GOOD}</worksheet>`,
      refused("unsafeWorkbook"),
    ),
    part(
      `shared texts with ${name}`,
      "xl/sharedStrings.xml",
      `${doctype}<sst><si><t>&a;</t></si></sst>`,
      refused("unsafeWorkbook"),
    ),
  ]),
  part(
    "a list of sheets with an entity",
    "xl/workbook.xml",
    `<!DOCTYPE w [<!ENTITY a "x">]><workbook/>`,
    refused("unsafeWorkbook"),
  ),
  part(
    "styles with an entity",
    "xl/styles.xml",
    `<!DOCTYPE w [<!ENTITY a "x">]><styleSheet/>`,
    refused("unsafeWorkbook"),
  ),
  part(
    "relations with an entity",
    "_rels/.rels",
    `<!DOCTYPE w [<!ENTITY a "x">]><Relationships/>`,
    refused("unsafeWorkbook"),
  ),
  sheet(
    "an entity that nobody defined",
    data([COLUMNS, ["r1", "u1", "p1", "&xxe;", "5", "2024-03-05"]]),
    refused("damagedWorkbook"),
  ),
];

const structure: HostileFile[] = [
  sheet("a sheet with no rows", "<sheetData/>", refused("noRows")),
  sheet("a sheet with nothing", "", refused("noRows")),
  sheet("a sheet of empty rows", `<sheetData>${"<row/>".repeat(5000)}</sheetData>`, refused("noRows")),
  sheet("a sheet with only a header", data([COLUMNS]), refused("noRows")),
  part("a sheet that is no XML", "xl/worksheets/sheet1.xml", "PK\u0003\u0004 nothing", refused("noRows")),
  part(
    "a sheet that is cut off",
    "xl/worksheets/sheet1.xml",
    `<worksheet xmlns="${MAIN}">${GOOD.slice(0, -40)}`,
    refused("damagedWorkbook"),
  ),
  part("a sheet of no bytes", "xl/worksheets/sheet1.xml", "", refused("noRows")),
  part("no list of sheets", "xl/workbook.xml", `<workbook xmlns="${MAIN}"/>`, refused("noRows")),
  part("a list of sheets that is text", "xl/workbook.xml", "sheets", refused("damagedWorkbook")),
  part("no relations", "xl/_rels/workbook.xml.rels", "<Relationships/>", refused("noRows")),
  part(
    "a relation that leads out",
    "xl/_rels/workbook.xml.rels",
    `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
    refused("noRows"),
  ),
  part(
    "a relation to a file of the server",
    "xl/_rels/workbook.xml.rels",
    `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="file:///etc/passwd"/></Relationships>`,
    refused("noRows"),
  ),
  part(
    "a relation to an address",
    "xl/_rels/workbook.xml.rels",
    `<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="http://127.0.0.1:9/"/></Relationships>`,
    refused("noRows"),
  ),
  part(
    "wrong content types",
    "[Content_Types].xml",
    "<Types><Default Extension='xml' ContentType='image/png'/></Types>",
    taken(3),
  ),
  part("content types of nonsense", "[Content_Types].xml", "\u0000\u0001", taken(3)),
  part("styles of nonsense", "xl/styles.xml", "<styleSheet><cellXfs>", refused("damagedWorkbook")),
  part("shared texts of nonsense", "xl/sharedStrings.xml", "<sst><si><t>", refused("damagedWorkbook")),
  part(
    "fewer shared texts than cells ask for",
    "xl/sharedStrings.xml",
    `<sst xmlns="${MAIN}" count="999999999" uniqueCount="999999999"/>`,
    refused("noRows"),
  ),
  part("macros", "xl/vbaProject.bin", "Attribute VB_Name = AutoOpen", taken(3)),
  part(
    "links to other workbooks",
    "xl/externalLinks/externalLink1.xml",
    `<externalLink><externalBook r:id="rId1"/></externalLink>`,
    taken(3),
  ),
  part(
    "a connection to a database",
    "xl/connections.xml",
    `<connections><connection><dbPr connection="Provider=SQLOLEDB" command="drop table x"/></connection></connections>`,
    taken(3),
  ),
  part(
    "a link of DDE",
    "xl/externalLinks/externalLink2.xml",
    `<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>`,
    taken(3),
  ),
  file(
    "an office archive without parts",
    () => writeZip([{ name: "[Content_Types].xml", content: "<Types/>" }]),
    refused("damagedWorkbook"),
    xlsx,
  ),
  file(
    "a binary workbook",
    () =>
      writeZip([
        { name: "[Content_Types].xml", content: "<Types/>" },
        { name: "xl/workbook.bin", content: "x" },
      ]),
    refused("binaryWorkbook"),
    xlsx,
  ),
  file(
    "a letter",
    () =>
      writeZip([
        { name: "[Content_Types].xml", content: "<Types/>" },
        { name: "word/document.xml", content: "<w/>" },
      ]),
    refused("notText"),
    xlsx,
  ),
  file(
    "slides",
    () =>
      writeZip([
        { name: "[Content_Types].xml", content: "<Types/>" },
        { name: "ppt/presentation.xml", content: "<p/>" },
      ]),
    refused("notText"),
    xlsx,
  ),
  file(
    "an OpenDocument sheet",
    () =>
      writeZip([
        { name: "mimetype", content: "x" },
        { name: "content.xml", content: "<x/>" },
      ]),
    refused("openDocument"),
    xlsx,
  ),
  ...[10, 200, 700].map((bytes) =>
    file(
      `a workbook without its last ${bytes} bytes`,
      () => makeWorkbook([{ name: "R", rows: ROWS }]).subarray(0, -bytes),
      refused("damagedArchive"),
      xlsx,
    ),
  ),
  file(
    "a workbook with two sheets of one name",
    () =>
      makeWorkbook([
        { name: "R", rows: ROWS },
        { name: "R", rows: ROWS },
      ]),
    refused("choosePart"),
    xlsx,
  ),
  file(
    "a workbook of hidden sheets",
    () => makeWorkbook([{ name: "R", rows: ROWS, hidden: true }]),
    taken(3),
    xlsx,
  ),
  file(
    "a workbook of 300 sheets",
    () => makeWorkbook(Array.from({ length: 300 }, (_, n) => ({ name: `S${n}`, rows: [["a"], ["b"]] }))),
    refused("choosePart"),
    xlsx,
  ),
  file(
    "a sheet with a name of tags",
    () => makeWorkbook([{ name: "<b>\n& › ../x", rows: ROWS }]),
    taken(3),
    xlsx,
  ),
  file(
    "a workbook within a gzip of a zip",
    () => writeZip([{ name: "r.xlsx", content: makeWorkbook([{ name: "R", rows: ROWS }]) }]),
    taken(3),
    xlsx,
  ),
  sheet("an element 20,000 deep", () => `${GOOD}${"<x>".repeat(20_000)}${"</x>".repeat(20_000)}`, taken(3)),
  sheet("an attribute of 5 MB", () => `<x a="${"a".repeat(5e6)}"/>${GOOD}`, taken(3)),
  sheet("a remark of 5 MB", () => `<!--${"a".repeat(5e6)}-->${GOOD}`, taken(3)),
  sheet("an instruction", `<?php system("id"); ?>${GOOD}`, taken(3)),
  sheet(
    "100,000 merged ranges",
    () => `${GOOD}<mergeCells>${'<mergeCell ref="A2:B3"/>'.repeat(100_000)}</mergeCells>`,
    taken(3),
  ),
  sheet(
    "a merged range over everything",
    `${GOOD}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
    taken(3),
  ),
  sheet(
    "merged ranges that are none",
    `${GOOD}<mergeCells><mergeCell ref=""/><mergeCell ref="A:B"/><mergeCell ref="ZZZZZZ1:ZZZZZZ9"/></mergeCells>`,
    taken(3),
  ),
  sheet("a size that lies", `<dimension ref="A1:XFD1048576"/>${GOOD}`, taken(3)),
  sheet("text between elements", `pour <b>over</b>${GOOD}`, taken(3)),
];

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

const large: HostileFile[] = [
  part(
    "a sheet of 33 MB of spaces",
    "xl/worksheets/sheet1.xml",
    () => `<worksheet>${" ".repeat(33 * 1024 * 1024)}`,
    refused("bomb"),
  ),
  part(
    "shared texts of 33 MB",
    "xl/sharedStrings.xml",
    () => `<sst><si><t>${"a".repeat(33 * 1024 * 1024)}</t></si></sst>`,
    refused("bomb"),
  ),
  part(
    "200,000 shared texts",
    "xl/sharedStrings.xml",
    () =>
      `<sst>${[...new Set([...COLUMNS, ...goodRows(3).flat()])].map((value) => `<si><t>${value}</t></si>`).join("")}${Array.from({ length: 200_000 }, (_, n) => `<si><t>t${n}</t></si>`).join("")}</sst>`,
    taken(3),
  ),
  part("a sheet in UTF-16", "xl/docProps.xml", TEXTS.join(""), taken(3)),
];

export const WORKBOOKS: readonly HostileFile[] = [...entities, ...structure, ...places, ...cells, ...large];
