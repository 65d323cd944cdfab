import { parseArgs } from "node:util";
import { evaluateAspects } from "@/lib/services/evaluate/evaluate-aspects";
import { readAspectCases } from "@/lib/services/evaluate/read-aspect-cases";
import {
  createTeller,
  openPredictions,
  required,
  startMeter,
  wholeNumber,
} from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";

const OPTIONS = {
  file: { type: "string", multiple: true },
  seed: { type: "string", default: "42" },
  json: { type: "boolean" },
  predictions: { type: "string" },
} as const;

/**
 * `evaluate aspects`: tells how given aspects are judged and what they are about, without a label of the file. Several
 * --file are read as one.
 */
export async function evaluateAspectsCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const files = values.file ?? [required(undefined, "--file")];
  const cases = [];
  for (const file of files) cases.push(...(await readAspectCases(file)));
  const predictions = openPredictions(values.predictions);
  const result = await evaluateAspects(cases, {
    seed: wholeNumber(values.seed, "--seed", 0),
    tell: createTeller(),
    onCase: predictions.write,
  });
  await predictions.close();
  printJson({ ...result, ...meter() });
  return 0;
}
