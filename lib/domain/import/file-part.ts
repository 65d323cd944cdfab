import type { Format } from "@/lib/domain/import/mapping";

/** One table of an uploaded file. */
export interface FilePart {
  /** how it is chosen, as an import's `part`: empty for a file that is one table; else the names of what it lies in and its own */
  readonly path: string;
  /** null where it cannot be read */
  readonly format: Format | null;
  /** bytes unpacked, if known */
  readonly size: number | null;
  /** rows, if the file says them cheaply: an estimate */
  readonly rows: number | null;
  /** a sheet that the spreadsheet program does not show: taken only by choice */
  readonly hidden: boolean;
  /** the code of the error that reading it would throw; where it is shown, that error in the reader's language */
  readonly problem: string | null;
}
