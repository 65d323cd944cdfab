import { parseArgs } from "node:util";
import { evaluateSentiment } from "@/lib/services/evaluate/evaluate-sentiment";
import { readJudgedTexts } from "@/lib/services/evaluate/read-judged-texts";
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
  file: { type: "string" },
  train: { type: "string" },
  text: { type: "string" },
  label: { type: "string" },
  rating: { type: "string" },
  seed: { type: "string", default: "42" },
  json: { type: "boolean" },
  predictions: { type: "string" },
} as const;

/**
 * `evaluate sentiment`: tells good texts from bad in five folds, or learnt from another file of the same columns, and
 * without any label, beside TF-IDF with logistic regression on the same rows.
 */
export async function evaluateSentimentCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const { label, rating } = values;
  if ((label === undefined) === (rating === undefined))
    throw new UsageError("Give either --label or --rating.");
  const columns = { text: required(values.text, "--text"), label, rating };
  const read = (file: string) => readJudgedTexts(file, columns).catch(throwAsUsage);
  const rows = await read(required(values.file, "--file"));
  const predictions = openPredictions(values.predictions);
  const result = await evaluateSentiment(rows, {
    seed: wholeNumber(values.seed, "--seed", 0),
    train: values.train === undefined ? undefined : await read(values.train),
    tell: createTeller(),
    onText: predictions.write,
  });
  await predictions.close();
  printJson({ ...result, ...meter() });
  return 0;
}
