import type { RawRecord } from "@/lib/domain/import/raw-record";

/** Records of a table and the names of their cells, which are the same in all batches of it. */
export interface RecordBatch {
  readonly columns: readonly string[];
  readonly records: readonly RawRecord[];
}
