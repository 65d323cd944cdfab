import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader } from "yauzl";
import { AppError } from "@/lib/domain/errors";
import type { ByteSource, ReadRange } from "@/lib/services/import/read/byte-source";
import { shownName, uniqueName } from "@/lib/services/import/read/entry-name";
import { guardBomb, isArchiveError, isBomb } from "@/lib/services/import/read/guard-bomb";

export interface ArchiveEntry {
  readonly name: string;
  /** unpacked, as the archive says */
  readonly size: number;
  readonly encrypted: boolean;
  readonly source: ByteSource;
}

const MOST_ENTRIES = 1000;
/** With folders and what archivers add. */
const MOST_LISTED = 20_000;
const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 30;

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
 * The entries of a zip archive, without folders and what archivers add of their own; those of one name are told apart by
 * numbers. `packed`: bytes of the uploaded file that it comes from. Nothing is written under an entry's name, yet a name
 * that leads out of the archive is a sign of an attack: throws `import.unsafeName`; also `import.bomb` where the sizes
 * told are too many for `packed`, `import.damagedArchive`, and `import.manyFiles` for more than MOST_ENTRIES.
 */
export async function openArchive(size: number, read: ReadRange, packed = size): Promise<ArchiveEntry[]> {
  try {
    const archive = await fromRandomAccessReaderPromise(new RangeReader(read), size, {
      autoClose: false,
      // Names are read here: yauzl takes all that are not marked as UTF-8 for the code page of DOS.
      decodeStrings: false,
    });
    if (archive.entryCount > MOST_LISTED) throw new AppError("import.manyFiles", { files: MOST_ENTRIES });
    const names = new Set<string>();
    const found: { entry: Entry; name: string }[] = [];
    for await (const entry of archive.eachEntry()) {
      const name = nameOf(entry);
      if (isExtra(name)) continue;
      if (/^([a-z]:|\/)|(^|\/)\.\.(\/|$)/i.test(name))
        throw new AppError("import.unsafeName", { name: shownName(name) });
      if (found.length >= MOST_ENTRIES) throw new AppError("import.manyFiles", { files: MOST_ENTRIES });
      found.push({ entry, name: uniqueName(name, names) });
    }
    checkPlaces(found.map(({ entry }) => entry));
    const total = found.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
    if (isBomb(total, packed)) throw new AppError("import.bomb");
    return found.map(({ entry, name }) => ({
      name,
      size: entry.uncompressedSize,
      encrypted: entry.isEncrypted(),
      source: entrySource(entry, packed, (options) => archive.openReadStreamPromise(entry, options)),
    }));
  } catch (error) {
    throw isArchiveError(error) ? new AppError("import.damagedArchive") : error;
  }
}

/** Entries that share bytes make much out of little: no archiver writes such. */
function checkPlaces(entries: readonly Entry[]): void {
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let free = 0;
  for (const { relativeOffsetOfLocalHeader: start, compressedSize } of inOrder) {
    if (start < free) throw new AppError("import.damagedArchive");
    free = start + LOCAL_HEADER + compressedSize;
  }
}

function entrySource(
  entry: Entry,
  packedInFile: number,
  open: (options?: object) => Promise<Readable>,
): ByteSource {
  const packed = Math.min(packedInFile, entry.compressedSize);
  let read = 0;
  return {
    size: entry.uncompressedSize,
    packed,
    range: null,
    async *stream() {
      read = 0;
      if (entry.isEncrypted()) throw new AppError("import.encrypted");
      if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
        throw new AppError("import.unknownArchive");
      const source = await open().catch((error: unknown) => {
        throw isArchiveError(error) ? new AppError("import.damagedArchive") : error;
      });
      let sum = 0;
      for await (const chunk of guardBomb(source, () => packed)) {
        read += chunk.length;
        sum = crc32(chunk, sum);
        yield chunk;
      }
      // Some writers leave the checksum out.
      if (entry.crc32 !== 0 && sum !== entry.crc32) throw new AppError("import.damagedArchive");
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
  /(^|\/)(\.(?!rels$)[^./][^/]*|Thumbs\.db|desktop\.ini)$/i.test(name);
