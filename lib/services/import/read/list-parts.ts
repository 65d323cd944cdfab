import type { FilePart } from "@/lib/domain/import/file-part";
import { storedSource, type TableFile } from "@/lib/services/import/read/byte-source";
import { TemporaryFiles } from "@/lib/services/import/read/temporary-files";
import { walkParts } from "@/lib/services/import/read/walk-parts";

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
