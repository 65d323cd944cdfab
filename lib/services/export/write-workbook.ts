import type { CsvCell } from "@/lib/domain/export/csv-line";
import type { Sheet, SheetColumn, SheetFormat } from "@/lib/domain/export/sheet";
import { type ZipPart, zipParts } from "@/lib/services/export/zip-parts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The format holds no more characters in a cell. */
const LONGEST_CELL = 32_767;

/** Styles by their place in styles.xml: the heading, then the formats. */
const FORMATS: readonly SheetFormat[] = ["plain", "count", "percent", "decimal", "signed", "money", "long"];
const CODES: Partial<Record<SheetFormat, string>> = {
  count: "#,##0",
  percent: "0.0%",
  decimal: "0.00",
  signed: "+0.00;-0.00;0.00",
  money: "#,##0.00",
};
const FIRST_CODE = 164;
const HEADING = FORMATS.length;

const NARROWEST = 8;
const WIDEST = 48;
/** Rows that are looked at for a column's width. */
const MEASURED = 200;

/** A table as a workbook of one sheet: for tables of pages, not for exports of everything. */
export function writeWorkbook(
  name: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvCell>>[],
): Buffer {
  return writeSheets([
    {
      name,
      columns: columns.map((title) => ({ title })),
      rows: rows.map((row) => columns.map((column) => row[column])),
    },
  ]);
}

/**
 * Tables as a workbook (ECMA-376, texts inside their cells): headings that stay in view and can be filtered, numbers as
 * numbers in their column's format. Texts are never formulas. In memory at once.
 */
export function writeSheets(sheets: readonly Sheet[]): Buffer {
  const names = sheetNames(sheets);
  const files = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const overrides = files.map(
    (file) => `<Override PartName="/xl/${file}" ContentType="${SHEET}.worksheet+xml"/>`,
  );
  const entries = names.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return zipParts([
    part(
      "[Content_Types].xml",
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>${overrides.join("")}<Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`,
    ),
    part("_rels/.rels", relations(["officeDocument", "xl/workbook.xml"])),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join("")}</sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      relations(...files.map((file) => ["worksheet", file] as const), ["styles", "styles.xml"]),
    ),
    part("xl/styles.xml", stylesXml()),
    ...sheets.map((sheet, at) => part(`xl/${files[at] ?? ""}`, sheetXml(sheet))),
  ]);
}

function stylesXml(): string {
  const codes = FORMATS.flatMap((format, at) => {
    const code = CODES[format];
    return code ? [`<numFmt numFmtId="${FIRST_CODE + at}" formatCode="${escapeXml(code)}"/>`] : [];
  });
  const formats = FORMATS.map((format, at) => {
    if (format === "long") return '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>';
    return CODES[format] ? `<xf numFmtId="${FIRST_CODE + at}" applyNumberFormat="1"/>` : "<xf/>";
  });
  const heading =
    '<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>';
  return `<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${codes.join("")}</numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEF1F3"/></patternFill></fill></fills><borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FF88939D"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length + 1}">${formats.join("")}${heading}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function sheetXml({ columns, rows }: Sheet): string {
  const styles = columns.map(({ format = "plain" }) => FORMATS.indexOf(format));
  const heading = rowXml(
    columns.map(({ title }) => title),
    1,
    columns.map(() => HEADING),
  );
  const body = rows.map((cells, at) => rowXml(cells, at + 2, styles)).join("");
  const widths = columns.map(
    (column, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column, rows, at)}" customWidth="1"/>`,
  );
  const filter =
    columns.length > 0 ? `<autoFilter ref="A1:${columnName(columns.length - 1)}${rows.length + 1}"/>` : "";
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${widths.length > 0 ? `<cols>${widths.join("")}</cols>` : ""}<sheetData>${heading}${body}</sheetData>${filter}</worksheet>`;
}

/** As wide as the longest text of the first rows; a Chinese character takes two letters' room. */
function widthOf({ title, width, format }: SheetColumn, rows: Sheet["rows"], at: number): number {
  if (width !== undefined) return width;
  const lengths = rows.slice(0, MEASURED).map((cells) => lengthOf(String(cells[at] ?? "")));
  if (format !== undefined && format !== "long") return Math.max(NARROWEST + 4, lengthOf(title) + 4);
  return Math.min(WIDEST, Math.max(NARROWEST, lengthOf(title) + 4, ...lengths.map((length) => length + 2)));
}

function lengthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0);
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

function rowXml(cells: readonly CsvCell[], line: number, styles: readonly number[]): string {
  const made = cells.map((cell, at) => {
    if (cell === null || cell === undefined || cell === "") return "";
    const style = styles[at] ? ` s="${styles[at]}"` : "";
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

/** At most 31 characters, none of those that the format forbids, no two alike. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, at) => {
    const short = name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);
    const own = taken.has(short.toLowerCase()) ? `${short.slice(0, 27)} ${at + 1}` : short;
    taken.add(own.toLowerCase());
    return own;
  });
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
