import { createWriteStream, type WriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { AppError } from "@/lib/domain/errors";
import { UsageError } from "@/workers/cli/usage-error";

/** What the `evaluate` commands take alike. */
export function required(value: string | undefined, name: string): string {
  if (value === undefined || value === "") throw new UsageError(`${name} is missing.`);
  return value;
}

export function wholeNumber(text: string, name: string, least: number): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isSafeInteger(value) || value < least) {
    throw new UsageError(`${name} must be a whole number of at least ${least}, not "${text}".`);
  }
  return value;
}

/** Which table is meant by --file, --no-header and --delimiter. */
export function tableOf(values: {
  readonly file?: string | undefined;
  readonly "no-header": boolean;
  readonly delimiter?: string | undefined;
}): { file: string; header: boolean; delimiter?: string } {
  const delimiter = values.delimiter === undefined ? {} : { delimiter: delimiterOf(values.delimiter) };
  return { file: required(values.file, "--file"), header: !values["no-header"], ...delimiter };
}

function delimiterOf(given: string): string {
  const delimiter = given === "\\t" || given === "tab" ? "\t" : given;
  if (delimiter.length !== 1) throw new UsageError('--delimiter is one character, "\\t" or "tab".');
  return delimiter;
}

/** Writes one line of JSON a row; without a file nothing. */
export function openPredictions(file: string | undefined): {
  write: (row: object) => void;
  close: () => Promise<void>;
} {
  if (file === undefined) return { write: () => {}, close: async () => {} };
  const stream: WriteStream = createWriteStream(file);
  const done = finished(stream);
  // A folder that is not there shows at the end, when it is waited for, not as an unhandled event.
  done.catch(() => {});
  return {
    write: (row) => {
      stream.write(`${JSON.stringify(row)}\n`);
    },
    close: async () => {
      stream.end();
      await done;
    },
  };
}

/** For what fails while a file is read: a column that is not there was named wrongly. */
export function throwAsUsage(error: unknown): never {
  if (!(error instanceof AppError) || error.code !== "import.columnMissing") throw error;
  throw new UsageError(`The file has no column ${error.params.column}.`);
}

/** Seconds since the call, and the most memory that this process took. */
export function startMeter(): () => { seconds: number; peakMemoryMiB: number } {
  const started = performance.now();
  return () => ({
    seconds: Math.round(performance.now() - started) / 1000,
    peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  });
}

/** Tells steps of long work on standard error, each at most once a second. */
export function createTeller(): (step: string, share: number) => void {
  const started = performance.now();
  let last = { step: "", at: 0 };
  return (step, share) => {
    const now = performance.now();
    if (step === last.step && now - last.at < 1000) return;
    last = { step, at: now };
    const part = share > 0 ? ` ${Math.round(share * 100)} %` : "";
    process.stderr.write(`${((now - started) / 1000).toFixed(1)} s  ${step}${part}\n`);
  };
}
