import { readSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { AppError } from "@/lib/domain/errors";
import { diskFull } from "@/lib/services/import/read/temporary-files";

const BLOCK = 1024 * 1024;
/** Held in memory up to this; the rest goes to a file. */
const HELD_BLOCKS = 4;
/** Blocks of the file that are kept at a time: cells ask for texts nearly in the order they were first used. */
const CACHED_BLOCKS = 8;
const MOST_TEXTS = 8 * 1024 * 1024;
const MOST_BYTES = 4 * 1024 ** 3;
const RECENT = 4096;

/**
 * The shared texts of a workbook, by number. A workbook may have millions: they are kept as bytes, 4 MB of them in
 * memory and the rest in a temporary file, so that memory stays bounded; their places take 4 bytes each. Throws
 * `import.workbookTooLarge` beyond 8 million texts or 4 GB.
 */
export class TextStore {
  #places = new Uint32Array(1024);
  #count = 0;
  readonly #blocks: (Buffer | null)[] = [];
  #last: Buffer = Buffer.alloc(0);
  #used = 0;
  #size = 0;
  #file: FileHandle | null = null;
  readonly #cached = new Map<number, Buffer>();
  readonly #recent: (string | undefined)[] = new Array(RECENT);
  readonly #recentAt = new Int32Array(RECENT).fill(-1);
  readonly #createFile: () => Promise<FileHandle>;

  constructor(createFile: () => Promise<FileHandle>) {
    this.#createFile = createFile;
  }

  get length(): number {
    return this.#count;
  }

  /** Adds a text; after many, `settle` must be awaited. */
  add(text: string): void {
    if (this.#count + 2 > this.#places.length) {
      if (this.#count >= MOST_TEXTS) throw new AppError("import.workbookTooLarge");
      const grown = new Uint32Array(this.#places.length * 2);
      grown.set(this.#places);
      this.#places = grown;
    }
    const bytes = Buffer.from(text, "utf8");
    for (let at = 0; at < bytes.length; ) {
      if (this.#used === this.#last.length) {
        this.#last = Buffer.allocUnsafeSlow(BLOCK);
        this.#blocks.push(this.#last);
        this.#used = 0;
      }
      const copied = bytes.copy(this.#last, this.#used, at);
      this.#used += copied;
      at += copied;
    }
    this.#size += bytes.length;
    if (this.#size > MOST_BYTES) throw new AppError("import.workbookTooLarge");
    this.#places[++this.#count] = this.#size;
  }

  /** Writes to the disk what is too much for memory. */
  async settle(): Promise<void> {
    // All but the last block are full and will not change.
    for (let index = HELD_BLOCKS; index < this.#blocks.length - 1; index++) {
      const block = this.#blocks[index];
      if (!block) continue;
      try {
        this.#file ??= await this.#createFile();
        await this.#file.write(block, 0, BLOCK, index * BLOCK);
      } catch (error) {
        throw diskFull(error);
      }
      this.#blocks[index] = null;
    }
  }

  /** The text of a number; undefined if there is none. */
  get(index: number): string | undefined {
    if (!(index >= 0 && index < this.#count)) return undefined;
    const slot = index % RECENT;
    if (this.#recentAt[slot] === index) return this.#recent[slot];
    const start = this.#places[index] ?? 0;
    const end = this.#places[index + 1] ?? 0;
    const first = Math.floor(start / BLOCK);
    const text =
      end <= (first + 1) * BLOCK
        ? this.#block(first).toString("utf8", start - first * BLOCK, end - first * BLOCK)
        : this.#across(start, end);
    this.#recentAt[slot] = index;
    this.#recent[slot] = text;
    return text;
  }

  #across(start: number, end: number): string {
    const parts: Buffer[] = [];
    for (let at = start; at < end; ) {
      const block = Math.floor(at / BLOCK);
      const until = Math.min(end, (block + 1) * BLOCK);
      parts.push(Buffer.from(this.#block(block).subarray(at - block * BLOCK, until - block * BLOCK)));
      at = until;
    }
    return Buffer.concat(parts).toString("utf8");
  }

  #block(index: number): Buffer {
    const held = this.#blocks[index] ?? this.#cached.get(index);
    if (held) return held;
    const block = Buffer.allocUnsafeSlow(BLOCK);
    if (this.#file) readSync(this.#file.fd, block, 0, BLOCK, index * BLOCK);
    if (this.#cached.size >= CACHED_BLOCKS) {
      const [oldest] = this.#cached.keys();
      if (oldest !== undefined) this.#cached.delete(oldest);
    }
    this.#cached.set(index, block);
    return block;
  }
}
