import type { Actor } from "@/lib/domain/actor";
import { readProgress } from "@/lib/services/import/read-progress";

const EVERY_MS = 500;
const WIDTH = 72;

/** One line on standard error, drawn over and over, where a person is looking. */
export interface ProgressLine {
  show(text: string): void;
  end(): void;
}

export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  let shown = false;
  return {
    show(text) {
      if (!stream.isTTY) return;
      shown = true;
      stream.write(`\r${text.slice(0, WIDTH).padEnd(WIDTH)}`);
    },
    end() {
      if (shown) stream.write(`\r${" ".repeat(WIDTH)}\r`);
      shown = false;
    },
  };
}

/** The chunks of a file as they pass, with how much of it has. */
export async function* countBytes(
  chunks: AsyncIterable<Buffer>,
  size: number,
  line: ProgressLine,
): AsyncGenerator<Buffer> {
  let passed = 0;
  for await (const chunk of chunks) {
    passed += chunk.length;
    line.show(`storing ${percent(passed / Math.max(1, size))} of ${megabytes(size)}`);
    yield chunk;
  }
}

/** Shows how far an import is while `work` goes on. */
export async function followImport<T>(
  actor: Actor,
  importId: number,
  line: ProgressLine,
  work: Promise<T>,
): Promise<T> {
  const timer = setInterval(() => {
    readProgress(actor, importId).then(
      ({ fraction, read, rejected, secondsLeft }) => {
        const left = secondsLeft === null ? "" : `, about ${Math.ceil(secondsLeft)} s left`;
        line.show(`importing ${percent(fraction)}: ${read} rows, ${rejected} rejected${left}`);
      },
      () => {}, // the work itself says what is wrong
    );
  }, EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    line.end();
  }
}

function percent(fraction: number): string {
  return `${Math.floor(fraction * 100)} %`;
}

function megabytes(size: number): string {
  return `${(size / 1e6).toFixed(1)} MB`;
}
