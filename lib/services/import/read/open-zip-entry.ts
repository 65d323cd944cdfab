import { Readable } from "node:stream";
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader } from "yauzl";
import { AppError } from "@/lib/domain/errors";

type ReadRange = (start: number, end: number) => AsyncGenerator<Buffer>;

class RangeReader extends RandomAccessReader {
  readonly #read: ReadRange;
  constructor(read: ReadRange) {
    super();
    this.#read = read;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#read(start, end), { objectMode: false });
  }
}

/** What archivers add of their own: folders, and the shadow files of macOS. */
const isExtra = ({ fileName }: Entry) =>
  fileName.endsWith("/") || fileName.startsWith("__MACOSX/") || /(^|\/)(\.|Thumbs\.db$)/.test(fileName);

/**
 * The content of a zip archive's one file. Throws `import.manyFiles` with their number, `import.spreadsheet` for an
 * office document, `import.encrypted`, `import.noRows` for an empty archive, `import.damagedArchive`.
 */
export async function openZipEntry(size: number, read: ReadRange): Promise<Readable> {
  try {
    const archive = await fromRandomAccessReaderPromise(new RangeReader(read), size, { autoClose: false });
    const entries: Entry[] = [];
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName === "[Content_Types].xml") throw new AppError("import.spreadsheet");
      if (!isExtra(entry)) entries.push(entry);
      if (entries.length > 1000) break;
    }
    const [entry, second] = entries;
    if (!entry) throw new AppError("import.noRows");
    if (second) throw new AppError("import.manyFiles", { files: entries.length });
    if (entry.isEncrypted()) throw new AppError("import.encrypted");
    return await archive.openReadStreamPromise(entry);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const known = error instanceof Error && error.constructor === Error && !("code" in error);
    throw known ? new AppError("import.damagedArchive") : error;
  }
}
