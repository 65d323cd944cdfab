import { AppError } from "@/lib/domain/errors";
import { excelTime } from "@/lib/domain/import/excel-time";
import { columnOf } from "@/lib/services/import/read/workbook/column-of";
import { createMergeFiller, readMerges } from "@/lib/services/import/read/workbook/merged-cells";
import type { Sheet, Workbook } from "@/lib/services/import/read/workbook/open-workbook";
import { createXmlReader } from "@/lib/services/import/read/workbook/parse-xml";
import { unescaped } from "@/lib/services/import/read/workbook/read-shared-texts";

/** A row that has something in it; cells as texts, up to the last that has. */
export interface SheetRow {
  /** from 1, as the spreadsheet program numbers it */
  readonly line: number;
  readonly cells: string[];
}

const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/**
 * The rows of a sheet as they stand, in pieces as they come: numbers as they are, times as ISO texts by their cells'
 * formats, formulas by the values they were saved with, cells merged over rows filled down. Memory: one piece of the
 * sheet beside the workbook's shared texts. `merges`: whether to look for merged cells, which stand at the sheet's end
 * and cost unpacking it once more.
 */
export async function* readSheet(
  workbook: Workbook,
  sheet: Sheet,
  merges: boolean,
): AsyncGenerator<SheetRow[]> {
  const kinds = await workbook.kinds();
  const texts = await workbook.texts();
  const fill = createMergeFiller(merges ? await readMerges(sheet.source) : []);
  let rows: SheetRow[] = [];
  let line = 0;
  let column = -1;
  let type = "";
  let style = 0;
  let text = "";
  let collecting = false;
  let reading = false;
  let cells: string[] = [];
  let inCell = false;

  const cellText = (): string => {
    switch (type) {
      case "s":
        return texts.get(Number(text)) ?? "";
      case "b":
        return text === "1" ? "true" : "false";
      case "str":
      case "inlineStr":
      case "e":
        return unescaped(text);
      case "d":
        return text.replace("T", " ").replace(/\.0+$/, "");
      default: {
        const kind = kinds[style] ?? "number";
        const time = kind === "number" ? null : excelTime(Number(text), kind, workbook.from1904);
        return time ?? numberText(text);
      }
    }
  };

  const reader = createXmlReader({
    open(name, attributes) {
      if (name === "c") {
        const place = attributes.r;
        column = place === undefined ? column + 1 : columnOf(place);
        if (column >= MOST_COLUMNS) throw new AppError("import.damagedWorkbook");
        type = attributes.t ?? "n";
        style = attributes.s === undefined ? 0 : Number(attributes.s);
        text = "";
        inCell = true;
      } else if (name === "v" || name === "t") collecting = inCell && !reading;
      else if (name === "rPh") reading = true;
      else if (name === "row") {
        line = attributes.r === undefined ? line + 1 : Number(attributes.r);
        if (!(line >= 1 && line <= MOST_ROWS)) throw new AppError("import.damagedWorkbook");
        column = -1;
        cells = [];
      }
    },
    close(name) {
      if (name === "v" || name === "t") collecting = false;
      else if (name === "rPh") reading = false;
      else if (name === "c") {
        inCell = false;
        if (text === "") return;
        const value = cellText();
        if (value === "") return;
        while (cells.length < column) cells.push("");
        cells[column] = value;
      } else if (name === "row" && cells.length > 0) {
        fill(line, cells);
        rows.push({ line, cells });
      }
    },
    text(piece) {
      if (collecting) text += piece;
    },
  });
  for await (const chunk of sheet.source.stream()) {
    reader.write(chunk);
    if (rows.length === 0) continue;
    const ready = rows;
    rows = [];
    yield ready;
  }
  reader.end();
  if (rows.length > 0) yield rows;
}

/** Spreadsheets count to 15 digits; what comes behind is the noise of binary fractions. */
function numberText(text: string): string {
  if (/^-?\d{1,15}$/.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : text;
}
