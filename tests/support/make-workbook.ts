import { strToU8, type Zippable, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A text (shared), a number, a boolean, a number in the format of a style (1: date, 2: date and time), a raw `c` element's inside. */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  | { readonly serial: number; readonly style: number }
  | { readonly attributes: string; readonly xml: string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly hidden?: boolean;
  /** ranges, as A2:A4 */
  readonly merges?: readonly string[];
}

export interface WorkbookOptions {
  readonly from1904?: boolean;
  /** further parts, or others in the place of those made */
  readonly parts?: Readonly<Record<string, string>>;
}

/** Writes a workbook as spreadsheet programs do: shared texts, styles, references between parts. */
export function makeWorkbook(sheets: readonly MadeSheet[], options: WorkbookOptions = {}): Uint8Array {
  const texts = new Map<string, number>();
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": links([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": links([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${
      options.from1904 ? ' date1904="1"' : ""
    }/><sheets>${sheets
      .map(({ name, hidden }, index) => {
        const state = hidden ? ' state="hidden"' : "";
        return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
      })
      .join("")}</sheets></workbook>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
  };
  for (const [index, sheet] of sheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, texts);
  }
  files["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${[...texts.keys()]
    .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
    .join("")}</sst>`;
  const zipped: Zippable = {};
  for (const [name, content] of Object.entries({ ...files, ...options.parts }))
    zipped[name] = strToU8(content);
  return zipSync(zipped);
}

function sheetXml({ rows, merges = [] }: MadeSheet, texts: Map<string, number>): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${letters(column)}${index + 1}`, texts));
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const tail = merged ? `<mergeCells count="${merges.length}">${merged}</mergeCells>` : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData>${tail}</worksheet>`;
}

function cellXml(cell: MadeCell, place: string, texts: Map<string, number>): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell !== "string") {
    if ("serial" in cell) return `<c r="${place}" s="${cell.style}"><v>${cell.serial}</v></c>`;
    return `<c r="${place}" ${cell.attributes}>${cell.xml}</c>`;
  }
  const index = texts.get(cell) ?? texts.size;
  texts.set(cell, index);
  return `<c r="${place}" t="s"><v>${index}</v></c>`;
}

function links(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${list.join("")}</Relationships>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
