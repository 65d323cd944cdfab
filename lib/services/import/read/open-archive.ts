import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader } from "yauzl";
import { AppError } from "@/lib/domain/errors";
import type { ByteSource, ReadRange } from "@/lib/services/import/read/byte-source";
import { guardBomb, isArchiveError } from "@/lib/services/import/read/guard-bomb";

export interface ArchiveEntry {
  readonly name: string;
  /** unpacked, as the archive says */
  readonly size: number;
  readonly encrypted: boolean;
  readonly source: ByteSource;
}

const MOST_ENTRIES = 1000;

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

/**
 * The entries of a zip archive, without folders and what archivers add of their own. Nothing is written under an
 * entry's name, yet a name that leads out of the archive is a sign of an attack: throws `import.unsafeName`; also
 * `import.damagedArchive`, and `import.manyFiles` for more than MOST_ENTRIES.
 */
export async function openArchive(size: number, read: ReadRange): Promise<ArchiveEntry[]> {
  try {
    const archive = await fromRandomAccessReaderPromise(new RangeReader(read), size, {
      autoClose: false,
      // Names are read here: yauzl takes all that are not marked as UTF-8 for the code page of DOS.
      decodeStrings: false,
    });
    const entries: ArchiveEntry[] = [];
    for await (const entry of archive.eachEntry()) {
      const name = nameOf(entry);
      if (isExtra(name)) continue;
      if (/^([a-z]:|\/)|(^|\/)\.\.(\/|$)/i.test(name))
        throw new AppError("import.unsafeName", { name: name.slice(0, 200) });
      if (entries.length >= MOST_ENTRIES) throw new AppError("import.manyFiles", { files: MOST_ENTRIES });
      entries.push({
        name,
        size: entry.uncompressedSize,
        encrypted: entry.isEncrypted(),
        source: entrySource(entry, (options) => archive.openReadStreamPromise(entry, options)),
      });
    }
    return entries;
  } catch (error) {
    throw isArchiveError(error) ? new AppError("import.damagedArchive") : error;
  }
}

function entrySource(entry: Entry, open: (options?: object) => Promise<Readable>): ByteSource {
  let read = 0;
  return {
    size: entry.uncompressedSize,
    range: null,
    async *stream() {
      read = 0;
      if (entry.isEncrypted()) throw new AppError("import.encrypted");
      const source = await open().catch((error: unknown) => {
        throw isArchiveError(error) ? new AppError("import.damagedArchive") : error;
      });
      for await (const chunk of guardBomb(source, () => entry.compressedSize)) {
        read += chunk.length;
        yield chunk;
      }
    },
    fraction: () => (entry.uncompressedSize > 0 ? Math.min(1, read / entry.uncompressedSize) : 1),
  };
}

/** Marked as UTF-8 or simply that, as macOS writes; else as Chinese Windows writes names, which reads ASCII alike. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const utf8 = (entry.generalPurposeBitFlag & 0x800) !== 0 || isUtf8(raw);
  return new TextDecoder(utf8 ? "utf-8" : "gb18030").decode(raw).replaceAll("\\", "/");
}

const isExtra = (name: string) =>
  name.endsWith("/") ||
  name.startsWith("__MACOSX/") ||
  /(^|\/)(\.[^./][^/]*|Thumbs\.db|desktop\.ini)$/i.test(name);
