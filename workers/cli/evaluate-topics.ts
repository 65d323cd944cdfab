import { parseArgs } from "node:util";
import { AppError } from "@/lib/domain/errors";
import { evaluateTopics } from "@/lib/services/evaluate/evaluate-topics";
import { readTextRows } from "@/lib/services/evaluate/read-text-rows";
import {
  createTeller,
  required,
  startMeter,
  throwAsUsage,
  wholeNumber,
} from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";

const OPTIONS = {
  file: { type: "string" },
  text: { type: "string" },
  topics: { type: "string" },
  seed: { type: "string", default: "42" },
  json: { type: "boolean" },
} as const;

/** `evaluate topics`: finds topics in a file's texts by both models and tells how coherent and how different they are. */
export async function evaluateTopicsCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const table = { file: required(values.file, "--file"), header: true };
  const rows = await readTextRows(table, { text: required(values.text, "--text") }).catch(throwAsUsage);
  const result = await evaluateTopics(
    rows.map(({ text }) => text),
    {
      seed: wholeNumber(values.seed, "--seed", 0),
      topics: values.topics === undefined ? undefined : wholeNumber(values.topics, "--topics", 1),
      tell: createTeller(),
    },
  );
  if (!result) throw new AppError("evaluateTooFewTexts", { rows: rows.length });
  printJson({ ...result, ...meter() });
  return 0;
}
