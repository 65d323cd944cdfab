import { randomUUID } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AppError } from "@/lib/domain/errors";
import type { ByteSource } from "@/lib/services/import/read/byte-source";

const STEP = 256 * 1024;

/**
 * Files for what must be read at any place but comes only in order, as a workbook inside an archive. Each is taken off
 * its folder as soon as it is open, where the system allows that, so that not even a killed process leaves one behind.
 */
export class TemporaryFiles {
  readonly #open: { handle: FileHandle; file: string; removed: boolean }[] = [];

  /** Copies a source to the disk. Throws `import.diskFull`. */
  async spool(source: ByteSource): Promise<ByteSource> {
    const handle = await this.create();
    let size = 0;
    try {
      for await (const chunk of source.stream()) {
        await handle.write(chunk, 0, chunk.length, size);
        size += chunk.length;
      }
    } catch (error) {
      throw diskFull(error);
    }
    return fileSource(handle, size, source.packed);
  }

  /** A new file for writing and reading. */
  async create(): Promise<FileHandle> {
    const file = path.join(tmpdir(), `needscape-${randomUUID()}`);
    try {
      const handle = await open(file, "wx+", 0o600);
      const removed = await rm(file).then(
        () => true,
        () => false,
      );
      this.#open.push({ handle, file, removed });
      return handle;
    } catch (error) {
      throw diskFull(error);
    }
  }

  async close(): Promise<void> {
    for (const { handle, file, removed } of this.#open.splice(0)) {
      await handle.close();
      if (!removed) await rm(file, { force: true });
    }
  }
}

/** The same error, or `import.diskFull` if it says so. */
export function diskFull(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOSPC" || code === "EDQUOT" ? new AppError("import.diskFull", {}, "unavailable") : error;
}

function fileSource(handle: FileHandle, size: number, packed: number): ByteSource {
  let streamed = 0;
  async function* range(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < Math.min(end, size); ) {
      const buffer = Buffer.allocUnsafe(Math.min(STEP, end - at, size - at));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }
  return {
    size,
    packed,
    range,
    async *stream() {
      streamed = 0;
      for await (const chunk of range(0, size)) {
        streamed += chunk.length;
        yield chunk;
      }
    },
    fraction: () => (size > 0 ? streamed / size : 1),
  };
}
