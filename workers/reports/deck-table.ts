import type PptxGenJS from "pptxgenjs";
import { textWidth } from "@/components/charts/text-width";
import type { ReportSection, ReportTable } from "@/components/reports/report-document";
import { type Box, type DeckLook, hex, styled } from "@/workers/reports/deck-look";

/** Rows of a table on one slide. */
const ROWS = 16;
/** How wide a column of words grows, in pixels of its text. */
const MOST_SHARE = 200;

/** A slide for each part of a table that is too long for one. */
export function cutTables(section: ReportSection): ReportSection[] {
  const [first] = section.blocks;
  if (first?.kind !== "table" || first.table.rows.length <= ROWS) return [section];
  const { table } = first;
  return Array.from({ length: Math.ceil(table.rows.length / ROWS) }, (_, part) => ({
    ...section,
    blocks: [{ ...first, table: { ...table, rows: table.rows.slice(part * ROWS, (part + 1) * ROWS) } }],
  }));
}

/** A table that can be edited in the program. */
export function addTable(slide: PptxGenJS.Slide, table: ReportTable, { x, y, w }: Box, look: DeckLook): void {
  const { theme } = look;
  const line = { type: "solid", pt: 0.75, color: hex(theme.line) } as const;
  const none = { type: "none" } as const;
  const cell = (text: string, column: number, colour: string) => ({
    text,
    options: {
      ...styled(look, table.head.length > 4 ? 10 : 9, colour),
      margin: 0.04,
      align: table.numeric[column] ? ("right" as const) : ("left" as const),
      border: [none, none, line, none] as [typeof none, typeof none, typeof line, typeof none],
    },
  });
  const rows = table.rows.slice(0, ROWS);
  slide.addTable(
    [
      table.head.map((name, column) => cell(name, column, theme.text3)),
      ...rows.map((cells) => cells.map((text, column) => cell(text, column, theme.text))),
    ],
    { x, y, w, colW: widthsOf(table, w), rowH: 0.27 },
  );
}

/** Columns as wide as what stands in them, within reason. */
function widthsOf({ head, rows }: ReportTable, width: number): number[] {
  const widest = head.map((name, column) =>
    Math.max(textWidth(name), ...rows.map((cells) => textWidth(cells[column] ?? ""))),
  );
  const shares = widest.map((points) => Math.min(points, MOST_SHARE) + textWidth("mm"));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / whole) * width);
}
