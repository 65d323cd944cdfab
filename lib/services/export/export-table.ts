import type { RowGroup } from "@/lib/domain/export/write-lines";
import type { ExportRow } from "@/lib/domain/export/write-rows";

/** A table on its way to a file: rows come piece by piece, so that a large one never lies in memory whole. */
export interface ExportTable {
  /** Number of the run it comes from. */
  readonly run: number;
  readonly columns: readonly string[];
  readonly pieces: AsyncIterable<readonly ExportRow[]> | Iterable<readonly ExportRow[]>;
  /** What makes a line of JSON lines; left out, a row does. */
  readonly group?: RowGroup;
}
