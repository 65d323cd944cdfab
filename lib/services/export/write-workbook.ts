import type { CsvCell } from "@/lib/domain/export/csv-line";
import { type ZipPart, zipParts } from "@/lib/services/export/zip-parts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The format holds no more characters in a cell. */
const LONGEST_CELL = 32_767;

/**
 * A table as a workbook of one sheet (ECMA-376, texts inside their cells): a bold heading that stays in view, numbers as
 * numbers. Texts are never formulas. In memory at once: for tables of pages, not for exports of everything.
 */
export function writeWorkbook(
  name: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvCell>>[],
): Buffer {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  const sheet = lines.map((cells, line) => rowXml(cells, line + 1)).join("");
  const parts: ZipPart[] = [
    part(
      "[Content_Types].xml",
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`,
    ),
    part("_rels/.rels", relations(["officeDocument", "xl/workbook.xml"])),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      relations(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    ),
    part(
      "xl/styles.xml",
      `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    ),
    part(
      "xl/worksheets/sheet1.xml",
      `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${sheet}</sheetData></worksheet>`,
    ),
  ];
  return zipParts(parts);
}

function part(name: string, xml: string): ZipPart {
  return { name, bytes: Buffer.from(HEAD + xml, "utf8") };
}

function relations(...targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

function rowXml(cells: readonly CsvCell[], line: number): string {
  const style = line === 1 ? ' s="1"' : "";
  const made = cells.map((cell, at) => {
    if (cell === null || cell === undefined || cell === "") return "";
    const place = `r="${columnName(at)}${line}"${style}`;
    if (typeof cell === "number" && Number.isFinite(cell)) return `<c ${place}><v>${cell}</v></c>`;
    const text = escapeXml(String(cell).slice(0, LONGEST_CELL));
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${line}">${made.join("")}</row>`;
}

/** 0 → A, 25 → Z, 26 → AA */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** At most 31 characters, none of those that the format forbids. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[\ud800-\udfff]/gu, "\ufffd")
      .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
  );
}
