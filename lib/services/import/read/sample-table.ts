import { guessHeader } from "@/lib/domain/import/guess-header";
import { guessLayout } from "@/lib/domain/import/guess-layout";
import { type Layout, SELF_CUT } from "@/lib/domain/import/mapping";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import type { TableFile } from "@/lib/services/import/read/byte-source";
import { findPart } from "@/lib/services/import/read/find-part";
import { readPart } from "@/lib/services/import/read/open-table";
import { TemporaryFiles } from "@/lib/services/import/read/temporary-files";
import { type Part, textHead } from "@/lib/services/import/read/walk-parts";
import { readSheet } from "@/lib/services/import/read/workbook/read-sheet";

const ROWS = 1000;
/** Fewer rows where they are long: a preview must not take long. */
const CHARACTERS = 2 * 1024 * 1024;
const SAMPLE_BYTES = 1024 * 1024;
const ROWS_FOR_HEADER = 200;

export interface SampleTable {
  /** the path of the table that was read */
  readonly part: string;
  /** the given layout, or the one it seems to have */
  readonly layout: Layout;
  readonly columns: readonly string[];
  /** at most ROWS of them, fewer where they are long */
  readonly records: readonly RawRecord[];
}

/** The first rows of a table of a file, all columns. Reads no more than it takes. Throws what openTable does. */
export async function sampleTable(file: TableFile, part: string, given?: Layout): Promise<SampleTable> {
  const files = new TemporaryFiles();
  const tally = { damagedBytes: 0, fraction: () => 0 };
  try {
    const found = await findPart(file, part, files);
    const layout = given ?? (await layoutOf(found));
    const records: RawRecord[] = [];
    let columns: readonly string[] = [];
    let size = 0;
    for await (const batch of readPart(found, layout, null, files, tally, true)) {
      columns = batch.columns;
      for (const record of batch.records) {
        if (records.length >= ROWS || (size >= CHARACTERS && records.length > 0)) break;
        records.push(record);
        size += record.raw.length;
      }
      if (records.length >= ROWS || size >= CHARACTERS) break;
    }
    return { part: found.path, layout, columns, records };
  } finally {
    await files.close();
  }
}

async function layoutOf({ content }: Part): Promise<Layout> {
  switch (content.kind) {
    case "unreadable":
      throw content.error;
    case "parquet":
      return { ...SELF_CUT, format: "parquet" };
    case "sheet": {
      const rows: string[][] = [];
      for await (const batch of readSheet(content.workbook, content.sheet, false)) {
        for (const { cells } of batch) rows.push(cells);
        if (rows.length >= ROWS_FOR_HEADER) break;
      }
      return { ...SELF_CUT, format: "xlsx", ...guessHeader(rows.slice(0, ROWS_FOR_HEADER)) };
    }
    default: {
      const { text, encoding } = await textHead(content.source, SAMPLE_BYTES);
      return guessLayout(text, encoding);
    }
  }
}
