import { parseArgs } from "node:util";
import { evaluatePersonalDataFile } from "@/lib/services/evaluate/evaluate-personal-data-file";
import { openPredictions, required, startMeter } from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";

/**
 * `evaluate pii`: holds the detector of personal data against a labelled file. The result goes to standard output as
 * JSON; each text with errors to --predictions as one line of JSON.
 */
export async function evaluatePii(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({
    args: argv,
    options: { file: { type: "string" }, json: { type: "boolean" }, predictions: { type: "string" } },
  });
  const file = required(values.file, "--file");
  const predictions = openPredictions(values.predictions);
  const result = await evaluatePersonalDataFile(file, predictions.write);
  await predictions.close();
  const { recall, precision, f1 } = result.overlap;
  printJson({ recall, precision, f1, ...result, seconds: meter().seconds });
  return 0;
}
