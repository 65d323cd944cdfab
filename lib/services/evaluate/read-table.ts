import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { AppError } from "@/lib/domain/errors";
import { guessLayout } from "@/lib/domain/import/guess-layout";
import { nameColumns } from "@/lib/domain/import/name-columns";
import { createDelimitedSplitter } from "@/lib/domain/import/split-delimited";
import { decodeText } from "@/lib/services/import/read/decode-text";
import { detectEncoding } from "@/lib/services/import/read/detect-encoding";
import { openBytes } from "@/lib/services/import/read/open-bytes";

export interface TableOptions {
  readonly file: string;
  /** One character; guessed where it is not given. */
  readonly delimiter?: string;
  /** Whether the first row names the columns. */
  readonly header: boolean;
}

/** A delimited file, to be read from its start as often as wanted. */
export interface Table {
  /** The header's names, or #1, #2, … */
  readonly columns: readonly string[];
  /** The first rows, for guessing what the columns hold. */
  readonly sample: readonly (readonly string[])[];
  /** Whole rows in order; rows that cannot be cut into cells are left out and counted by `broken`. */
  rows(): AsyncGenerator<readonly string[]>;
  broken(): number;
}

const SAMPLE_BYTES = 256 * 1024;

/**
 * Opens a CSV or TSV file of this machine: as it is, gzipped, or alone in a zip archive; UTF-8, UTF-16 or GB18030.
 * Throws AppError "evaluateNoFile" where it cannot be read, and the importer's errors where it is no table.
 * Memory: one piece of the file.
 */
export async function readTable(options: TableOptions): Promise<Table> {
  const { size } = await stat(options.file).catch(() => {
    throw new AppError("evaluateNoFile", { file: options.file }, "notFound");
  });
  const open = () => openBytes(localFile(options.file, size));
  const head = await firstBytes(await open());
  const encoding = detectEncoding(head);
  const text = await joined(decodeText(once(head), encoding));
  const guessed = guessLayout(text, encoding);
  const delimiter = options.delimiter ?? guessed.delimiter;
  const quoted = delimiter === guessed.delimiter ? guessed.quoted : delimiter !== "\t";
  const newSplitter = () => createDelimitedSplitter({ delimiter, quoted });
  const splitter = newSplitter();
  const whole = splitter.push(text);
  // A last row that is cut off must not be taken for a row, unless it is all there is.
  const records = whole.length > 1 ? whole : [...whole, ...splitter.end()];
  const first = records[0]?.cells ?? [];
  let broken = 0;
  return {
    columns: nameColumns(options.header ? first : null, first.length),
    sample: records.slice(options.header ? 1 : 0).map(({ cells }) => cells),
    broken: () => broken,
    async *rows() {
      broken = 0;
      const reader = newSplitter();
      reader.expect(first.length);
      let skip = options.header ? 1 : 0;
      const take = function* (batch: ReturnType<typeof reader.push>) {
        for (const { cells, problem } of batch) {
          if (skip > 0) skip--;
          else if (problem) broken++;
          else yield cells;
        }
      };
      const { chunks } = await open();
      for await (const piece of decodeText(chunks, encoding)) yield* take(reader.push(piece));
      yield* take(reader.end());
    },
  };
}

function localFile(file: string, size: number) {
  return {
    name: path.basename(file),
    size,
    async *range(start: number, end: number): AsyncGenerator<Buffer> {
      if (end > start) yield* createReadStream(file, { start, end: end - 1 }) as AsyncIterable<Buffer>;
    },
  };
}

async function firstBytes({ chunks }: { chunks: AsyncIterable<Buffer> }): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= SAMPLE_BYTES) break;
  }
  return Buffer.concat(parts);
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}
