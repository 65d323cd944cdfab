import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { evaluatePersonalDataFile } from "@/lib/services/evaluate/evaluate-personal-data-file";
import { printJson } from "@/workers/cli/print-json";
import { UsageError } from "@/workers/cli/usage-error";

/**
 * `evaluate pii`: holds the detector of personal data against a labelled file. The result goes to standard output as
 * JSON; each text with errors to --predictions as one line of JSON.
 */
export async function evaluatePii(argv: string[]): Promise<number> {
  const started = performance.now();
  const { values } = parseArgs({
    args: argv,
    options: { file: { type: "string" }, json: { type: "boolean" }, predictions: { type: "string" } },
  });
  if (!values.file) throw new UsageError("--file is missing.");
  const stream = values.predictions ? createWriteStream(values.predictions) : null;
  const done = stream ? finished(stream) : null;
  // A folder that is not there shows at the end, when it is waited for.
  done?.catch(() => {});
  const result = await evaluatePersonalDataFile(values.file, (errors) => {
    stream?.write(`${JSON.stringify(errors)}\n`);
  });
  stream?.end();
  await done;
  const { recall, precision, f1 } = result.overlap;
  printJson({ recall, precision, f1, ...result, seconds: (performance.now() - started) / 1000 });
  return 0;
}
