import { createWriteStream, type WriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { AppError } from "@/lib/domain/errors";
import { evaluateRecommendationFile } from "@/lib/services/evaluate/evaluate-recommendation-file";
import { printJson } from "@/workers/cli/print-json";
import { UsageError } from "@/workers/cli/usage-error";

const PROTOCOLS = ["random-80-20", "random-75-25", "time", "leave-last"] as const;
type Protocol = (typeof PROTOCOLS)[number];

const OPTIONS = {
  file: { type: "string" },
  user: { type: "string" },
  item: { type: "string" },
  time: { type: "string" },
  value: { type: "string" },
  delimiter: { type: "string" },
  "no-header": { type: "boolean", default: false },
  protocol: { type: "string" },
  k: { type: "string", default: "10" },
  seed: { type: "string", default: "42" },
  json: { type: "boolean" },
  predictions: { type: "string" },
} as const;

/**
 * `evaluate recommend`: holds the recommenders against popularity on a file of who had what. The result goes to
 * standard output as JSON, progress to standard error, each list to --predictions as one line of JSON.
 */
export async function evaluateRecommend(argv: string[]): Promise<number> {
  const started = performance.now();
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const header = !values["no-header"];
  const protocol = protocolOf(values.protocol);
  const columns = {
    user: required(values.user, "--user"),
    item: required(values.item, "--item"),
    ...(values.time === undefined ? {} : { time: values.time }),
    ...(values.value === undefined ? {} : { value: values.value }),
  };
  if (!header) for (const column of Object.values(columns)) wholeNumber(column, "a column without header", 1);
  if ((protocol === "time" || protocol === "leave-last") && columns.time === undefined) {
    throw new UsageError(`--protocol ${protocol} needs --time.`);
  }
  const delimiter = values.delimiter === undefined ? undefined : delimiterOf(values.delimiter);
  const table = { file: required(values.file, "--file"), header, ...(delimiter ? { delimiter } : {}) };
  const k = wholeNumber(values.k, "--k", 1);
  const seed = wholeNumber(values.seed, "--seed", 0);
  const predictions = values.predictions === undefined ? null : openPredictions(values.predictions);
  const since = () => (performance.now() - started) / 1000;

  const result = await evaluateRecommendationFile(table, columns, {
    protocol,
    k,
    seed,
    onProgress: (stage, ndcg) => {
      const figure = ndcg === null ? "" : `, validation NDCG@${k} ${ndcg.toFixed(4)}`;
      process.stderr.write(`${since().toFixed(1)} s  ${stage}${figure}\n`);
    },
    ...(predictions ? { onPrediction: predictions.write } : {}),
  }).catch((error: unknown) => {
    throw asUsage(error);
  });
  await predictions?.close();
  printJson({ ...result, seconds: since(), peakMemoryMiB: process.resourceUsage().maxRSS / 1024 });
  return 0;
}

function protocolOf(given: string | undefined): Protocol {
  const known = PROTOCOLS.find((protocol) => protocol === required(given, "--protocol"));
  if (!known) throw new UsageError(`--protocol is one of ${PROTOCOLS.join(", ")}.`);
  return known;
}

function required(value: string | undefined, name: string): string {
  if (value === undefined || value === "") throw new UsageError(`${name} is missing.`);
  return value;
}

function wholeNumber(text: string, name: string, least: number): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isSafeInteger(value) || value < least) {
    throw new UsageError(`${name} must be a whole number of at least ${least}, not "${text}".`);
  }
  return value;
}

function delimiterOf(given: string): string {
  const delimiter = given === "\\t" || given === "tab" ? "\t" : given;
  if (delimiter.length !== 1) throw new UsageError('--delimiter is one character, "\\t" or "tab".');
  return delimiter;
}

function openPredictions(file: string): { write: (row: object) => void; close: () => Promise<void> } {
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

/** A column that is not there was named wrongly. */
function asUsage(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== "import.columnMissing") return error;
  return new UsageError(`The file has no column ${error.params.column}.`);
}
