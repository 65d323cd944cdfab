import { parseArgs } from "node:util";
import { isEmptyValue } from "@/lib/domain/import/empty-value";
import { evaluateIntents } from "@/lib/services/evaluate/evaluate-intents";
import { readTextRows } from "@/lib/services/evaluate/read-text-rows";
import {
  createTeller,
  openPredictions,
  required,
  startMeter,
  throwAsUsage,
  wholeNumber,
} from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";
import { UsageError } from "@/workers/cli/usage-error";

const OPTIONS = {
  train: { type: "string" },
  test: { type: "string" },
  file: { type: "string" },
  folds: { type: "string", default: "5" },
  text: { type: "string" },
  label: { type: "string" },
  "out-of-scope": { type: "string" },
  shots: { type: "string" },
  seed: { type: "string", default: "42" },
  json: { type: "boolean" },
  predictions: { type: "string" },
} as const;

/**
 * `evaluate intents`: learns what messages want from one file and tells it of another's, or in folds of one file, beside
 * nearest examples and TF-IDF with logistic regression.
 */
export async function evaluateIntentsCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  if ((values.train === undefined) !== (values.test === undefined))
    throw new UsageError("--train and --test go together; one file alone is --file.");
  if ((values.train === undefined) === (values.file === undefined))
    throw new UsageError("Give either --train and --test, or --file.");
  const columns = { text: required(values.text, "--text"), truth: required(values.label, "--label") };
  const outOfScope = values["out-of-scope"];
  const read = async (file: string) => {
    const rows = await readTextRows({ file, header: true }, columns).catch(throwAsUsage);
    // A file may call messages of no intent what elsewhere is an empty cell ("none").
    return outOfScope !== undefined && isEmptyValue(outOfScope)
      ? rows.map((row) => ({ ...row, truth: row.truth ?? outOfScope }))
      : rows;
  };
  const train = await read(values.train ?? required(values.file, "--file"));
  const predictions = openPredictions(values.predictions);
  const result = await evaluateIntents(train, {
    seed: wholeNumber(values.seed, "--seed", 0),
    test: values.test === undefined ? undefined : await read(values.test),
    folds: wholeNumber(values.folds, "--folds", 2),
    shots: values.shots === undefined ? undefined : wholeNumber(values.shots, "--shots", 1),
    outOfScope,
    tell: createTeller(),
    onText: predictions.write,
  });
  await predictions.close();
  printJson({ ...result, ...meter() });
  return 0;
}
