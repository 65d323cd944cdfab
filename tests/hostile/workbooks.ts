import { COLUMNS } from "@/tests/hostile/good-rows";
import { file, type HostileFile, refused, taken } from "@/tests/hostile/hostile-file";
import { data, GOOD, MAIN, part, ROWS, sheet, xlsx } from "@/tests/hostile/workbook-file";
import { writeZip } from "@/tests/hostile/write-zip";
import { makeWorkbook } from "@/tests/support/make-workbook";

/** Workbooks by their parts and sheets. */
export const WORKBOOKS: readonly HostileFile[] = [
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
