import { z } from "zod";

/** So many rows one answer of the page may correct; a page of quarantine has fewer. */
const ROWS = 500;
/** So many rows one import of corrections may have. Larger ones are imported like any file. */
export const CORRECTIONS_LIMIT = 50_000;

/** Rejected rows with their cells as they should be: column → cell. */
export const correctionsSchema = z
  .array(
    z.object({
      id: z.string().regex(/^\d{1,18}$/),
      cells: z.record(z.string().max(500), z.string().max(200_000)),
    }),
  )
  .min(1)
  .max(ROWS);
export type Correction = z.infer<typeof correctionsSchema>[number];

/** Marks the columns that a downloaded quarantine has beside those of the file, in whatever language its header is. */
export const MARKS = {
  line: "#line",
  column: "#column",
  reason: "#reason",
  suggestion: "#suggestion",
  raw: "#raw",
};

/** A spreadsheet was told by an apostrophe that a cell is no formula: the cell without it. */
export function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
