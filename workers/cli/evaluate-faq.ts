import { parseArgs } from "node:util";
import { evaluateFaq } from "@/lib/services/evaluate/evaluate-faq";
import { readQuestionRows } from "@/lib/services/evaluate/read-question-rows";
import {
  createTeller,
  openPredictions,
  required,
  startMeter,
  throwAsUsage,
  wholeNumber,
} from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";

const OPTIONS = {
  file: { type: "string" },
  question: { type: "string" },
  answer: { type: "string" },
  truth: { type: "string" },
  seed: { type: "string", default: "42" },
  json: { type: "boolean" },
  predictions: { type: "string" },
} as const;

/** `evaluate faq`: groups a file's questions and holds the groups against a column that says what each asks. */
export async function evaluateFaqCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const rows = await readQuestionRows(required(values.file, "--file"), {
    question: required(values.question, "--question"),
    answer: required(values.answer, "--answer"),
    truth: values.truth,
  }).catch(throwAsUsage);
  const predictions = openPredictions(values.predictions);
  const result = await evaluateFaq(rows, {
    seed: wholeNumber(values.seed, "--seed", 0),
    tell: createTeller(),
    onText: predictions.write,
  });
  await predictions.close();
  printJson({ ...result, ...meter() });
  return 0;
}
