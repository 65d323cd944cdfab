import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { AppError } from "@/lib/domain/errors";
import { openZipEntry } from "@/lib/services/import/read/open-zip-entry";
import type { StoredFile } from "@/lib/services/import/stored-file";

/** A file's content, decompressed. */
export interface OpenedBytes {
  readonly chunks: AsyncIterable<Buffer>;
  /** how much of the stored file was read for it so far */
  bytesRead(): number;
}

/** More than this from one file is taken for an attack. */
const CONTENT_LIMIT = 16 * 1024 ** 3;
/** So is a part of more than FREE that was compressed to less than one RATIO-th. Logs of one repeated line reach 300. */
const FREE = 32 * 1024 ** 2;
const RATIO = 500;
const STEP = 64 * 1024;

/** What is not text, by its first bytes. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ["504152 31", "import.parquet"],
  ["d0cf11e0", "import.spreadsheet"],
  ["425a68", "import.unknownArchive"],
  ["377abcaf", "import.unknownArchive"],
  ["526172 21", "import.unknownArchive"],
  ["fd377a58", "import.unknownArchive"],
  ["28b52ffd", "import.unknownArchive"],
  ["25504446", "import.notText"],
  ["89504e47", "import.notText"],
  ["ffd8ff", "import.notText"],
];

/**
 * Opens a stored file for reading from its start: as it is, gzipped, or the one file of a zip archive, told by its
 * first bytes and never by its name. Reading throws `import.damagedArchive` and `import.bomb`.
 */
export async function openBytes(file: StoredFile): Promise<OpenedBytes> {
  const head = await firstBytes(file, 8);
  const hex = head.toString("hex");
  const foreign = FOREIGN.find(([magic]) => hex.startsWith(magic.replaceAll(" ", "")));
  if (foreign) throw new AppError(foreign[1]);
  let bytesRead = 0;
  async function* counted(start: number, end: number): AsyncGenerator<Buffer> {
    for await (const piece of file.range(start, end)) {
      // In small steps, so that what comes out can be compared with what it came from.
      for (let at = 0; at < piece.length; at += STEP) {
        const chunk = piece.subarray(at, at + STEP);
        bytesRead += chunk.length;
        yield chunk;
      }
    }
  }
  const raw = hex.startsWith("1f8b")
    ? gunzip(counted(0, file.size))
    : hex.startsWith("504b0304") || hex.startsWith("504b0506")
      ? await openZipEntry(file.size, counted)
      : null;
  return {
    chunks: raw ? guarded(raw, () => bytesRead) : counted(0, file.size),
    bytesRead: () => Math.min(file.size, bytesRead),
  };
}

async function firstBytes(file: StoredFile, count: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of file.range(0, Math.min(count, file.size))) parts.push(chunk);
  return Buffer.concat(parts);
}

function gunzip(chunks: AsyncIterable<Buffer>): Readable {
  const source = Readable.from(chunks, { objectMode: false });
  const unpacked = createGunzip({ chunkSize: 256 * 1024 });
  source.on("error", (error) => unpacked.destroy(error));
  return source.pipe(unpacked);
}

/** Passes decompressed bytes on, unless they are too many for what they came from. */
async function* guarded(source: Readable, compressed: () => number): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > CONTENT_LIMIT || (size > FREE && size > compressed() * RATIO))
        throw new AppError("import.bomb");
      yield chunk;
    }
  } catch (error) {
    throw isArchiveError(error) ? new AppError("import.damagedArchive") : error;
  } finally {
    source.destroy();
  }
}

/** zlib's own codes start with Z_; yauzl's errors are plain. */
function isArchiveError(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof AppError) return false;
  const code = "code" in error ? String(error.code) : "";
  return code.startsWith("Z_") || (code === "" && error.constructor === Error);
}
