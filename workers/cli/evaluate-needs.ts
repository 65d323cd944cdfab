import { parseArgs } from "node:util";
import { evaluateNeeds } from "@/lib/services/evaluate/evaluate-needs";
import { evaluateStability } from "@/lib/services/evaluate/evaluate-stability";
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
  file: { type: "string" },
  text: { type: "string" },
  truth: { type: "string" },
  time: { type: "string" },
  add: { type: "string", default: "0.1" },
  seed: { type: "string", default: "42" },
  json: { type: "boolean" },
  predictions: { type: "string" },
} as const;

async function readRows(values: Partial<Record<"file" | "text" | "truth" | "time", string>>) {
  const { truth, time } = values;
  const columns = { text: required(values.text, "--text"), truth, time };
  const table = { file: required(values.file, "--file"), header: true };
  return readTextRows(table, columns).catch(throwAsUsage);
}

/** `evaluate needs`: mines a file's texts and holds themes and needs against a column that says what each is about. */
export async function evaluateNeedsCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const rows = await readRows(values);
  const predictions = openPredictions(values.predictions);
  const result = await evaluateNeeds(rows, {
    seed: wholeNumber(values.seed, "--seed", 0),
    timeZone: "UTC",
    tell: createTeller(),
    onText: predictions.write,
  });
  await predictions.close();
  printJson({ ...result, ...meter() });
  return 0;
}

/** `evaluate stability`: how many needs keep their identity when texts are added. */
export async function evaluateStabilityCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const add = Number(values.add);
  if (!(add > 0 && add < 1)) throw new UsageError("--add is a share between 0 and 1.");
  const result = await evaluateStability(await readRows(values), {
    add,
    seed: wholeNumber(values.seed, "--seed", 0),
    timeZone: "UTC",
    tell: createTeller(),
  });
  printJson({ ...result, ...meter() });
  return 0;
}
