import type { Format } from "@/lib/domain/import/mapping";
import { storedSource } from "@/lib/services/import/read/byte-source";
import type { TableFile } from "@/lib/services/import/read/find-part";
import { TemporaryFiles } from "@/lib/services/import/read/temporary-files";
import { walkParts } from "@/lib/services/import/read/walk-parts";

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
  /** the code of the error that reading it would throw */
  readonly problem: string | null;
}

/**
 * The tables that a file holds: one for a plain or gzipped file, an archive's entries, a workbook's sheets, the lists
 * of a JSON text from the largest on. Told by content. Reads beginnings only; but a workbook or Parquet file inside an
 * archive has to be unpacked for that, to the disk. Throws the error of a file that cannot be read.
 */
export async function listParts(file: TableFile): Promise<FilePart[]> {
  const files = new TemporaryFiles();
  try {
    const parts: FilePart[] = [];
    for await (const { path, format, size, rows, hidden, content } of walkParts(storedSource(file), {
      files,
      wanted: "",
    })) {
      const problem = content.kind === "unreadable" ? content.error.code : null;
      parts.push({ path, format, size, rows, hidden, problem });
    }
    return parts;
  } finally {
    await files.close();
  }
}
