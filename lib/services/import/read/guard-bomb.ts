import type { Readable } from "node:stream";
import { isConnectionError } from "@/lib/data/is-connection-error";
import { AppError } from "@/lib/domain/errors";

/** More than this from one file is taken for an attack. */
const CONTENT_LIMIT = 16 * 1024 ** 3;
/** So is a part of more than FREE that was compressed to less than one RATIO-th. Logs of one repeated line reach 300. */
const FREE = 32 * 1024 ** 2;
const RATIO = 500;

export function isBomb(size: number, compressed: number): boolean {
  return size > CONTENT_LIMIT || (size > FREE && size > compressed * RATIO);
}

/** Passes unpacked bytes on, unless they are too many for what they came from: throws `import.bomb`, `import.damagedArchive`. */
export async function* guardBomb(source: Readable, compressed: () => number): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (isBomb(size, compressed())) throw new AppError("import.bomb");
      yield chunk;
    }
  } catch (error) {
    throw isArchiveError(error) ? new AppError("import.damagedArchive") : error;
  } finally {
    source.destroy();
  }
}

/** zlib's own codes start with Z_; yauzl's errors are plain, as are some of a database that went away. */
export function isArchiveError(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof AppError || isConnectionError(error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return code.startsWith("Z_") || (code === "" && error.constructor === Error);
}
