import type { Reason } from "@/lib/domain/import/problem";

/** One row as the file has it, cut into cells and not yet understood. */
export interface RawRecord {
  /** where it starts, from 1: a line, the row of a sheet; of JSON lists and Parquet its place among the records */
  readonly line: number;
  readonly cells: readonly string[];
  readonly raw: string;
  /** why it is no row at all */
  readonly problem: Reason | null;
}

/** Cuts text into records as it comes. */
export interface Splitter {
  /** The records that this piece of text completes. */
  push(text: string): RawRecord[];
  /** What is left at the end of the file. */
  end(): RawRecord[];
}

/** As many columns as a sheet has. */
export const COLUMN_LIMIT = 16_384;

/** Larger records than this are not waited for. */
export const RECORD_LIMIT = 16 * 1024 * 1024;
