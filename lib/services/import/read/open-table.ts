import { AppError } from "@/lib/domain/errors";
import type { Layout } from "@/lib/domain/import/mapping";
import type { TableFile } from "@/lib/services/import/read/byte-source";
import { type DamageTally, decodeText } from "@/lib/services/import/read/decode-text";
import { findPart } from "@/lib/services/import/read/find-part";
import { readParquet } from "@/lib/services/import/read/parquet/read-parquet";
import { readDelimited, readJson } from "@/lib/services/import/read/read-records";
import type { RecordBatch } from "@/lib/services/import/read/record-batch";
import { checkColumns, sheetRecords } from "@/lib/services/import/read/sheet-records";
import { TemporaryFiles } from "@/lib/services/import/read/temporary-files";
import type { Part } from "@/lib/services/import/read/walk-parts";
import { readSheet } from "@/lib/services/import/read/workbook/read-sheet";

export interface OpenedTable {
  /** Nothing is opened before the first is asked for; all is closed when the last was given, or the asking ends. */
  readonly batches: AsyncIterable<RecordBatch>;
  /** how much of the stored file that amounts to */
  bytesRead(): number;
  /** bytes so far that are no text in the file's encoding */
  damagedBytes(): number;
}

/** What reading a part tells of its progress. */
interface ReadTally extends DamageTally {
  fraction: () => number;
}

/**
 * Opens a table of a stored file under a layout. `columns` are those wanted: others may be left out of the records,
 * and must be for speed; null for all. Reading throws what findPart does, `import.columnMissing` for a wanted column
 * that is not there, `import.otherFormat` for a layout that is another format's, and the errors of damaged files.
 * Memory is bounded whatever the size.
 */
export function openTable(
  file: TableFile,
  part: string,
  layout: Layout,
  columns: readonly string[] | null = null,
): OpenedTable {
  const tally: ReadTally = { damagedBytes: 0, fraction: () => 0 };
  async function* batches(): AsyncGenerator<RecordBatch> {
    const files = new TemporaryFiles();
    try {
      yield* readPart(await findPart(file, part, files), layout, columns, files, tally);
    } finally {
      await files.close();
    }
  }
  return {
    batches: batches(),
    bytesRead: () => Math.min(file.size, Math.round(tally.fraction() * file.size)),
    damagedBytes: () => tally.damagedBytes,
  };
}

/** Sheets that unpack to more are previewed without looking for merged cells, which stand at their end. */
const MERGES_IN_PREVIEW = 32 * 1024 * 1024;

/** The records of a part that was found; `preview`: only the first are wanted. */
export async function* readPart(
  { content, format }: Part,
  layout: Layout,
  columns: readonly string[] | null,
  files: TemporaryFiles,
  tally: ReadTally,
  preview = false,
): AsyncGenerator<RecordBatch> {
  const isText = content.kind === "text" || content.kind === "json";
  const asText = layout.format !== "xlsx" && layout.format !== "parquet";
  if (isText !== asText || (!isText && format !== layout.format))
    throw new AppError("import.otherFormat", { format: layout.format });
  switch (content.kind) {
    case "unreadable":
      throw content.error;
    case "sheet": {
      const { workbook, sheet } = content;
      tally.fraction = () => sheet.source.fraction();
      const merges = !preview || (sheet.source.size ?? 0) <= MERGES_IN_PREVIEW;
      for await (const batch of sheetRecords(readSheet(workbook, sheet, merges), layout)) {
        checkColumns(batch.columns, columns);
        yield batch;
      }
      return;
    }
    case "parquet": {
      const progress = { fraction: 0 };
      tally.fraction = () => progress.fraction;
      yield* readParquet(content.source, columns, files, progress);
      return;
    }
    default: {
      const { source } = content;
      tally.fraction = () => source.fraction();
      const text = decodeText(source.stream(), layout.encoding, tally);
      const keys = content.kind === "json" ? content.keys : null;
      if (layout.format === "jsonl") yield* readJson(text, "lines", columns);
      else if (layout.format === "json") yield* readJson(text, keys, columns);
      else yield* readDelimited(text, layout, columns);
    }
  }
}
