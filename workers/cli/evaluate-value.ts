import { parseArgs } from "node:util";
import { evaluateValue } from "@/lib/services/evaluate/evaluate-value";
import { openPredictions, required, startMeter, wholeNumber } from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";
import { UsageError } from "@/workers/cli/usage-error";

/** `evaluate value`: holds what customers are expected to buy against what they bought afterwards. */
export async function evaluateValueCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({
    args: argv,
    options: {
      orders: { type: "string" },
      "train-share": { type: "string", default: "0.75" },
      seed: { type: "string", default: "42" },
      json: { type: "boolean" },
      predictions: { type: "string" },
    },
  });
  const trainShare = Number(values["train-share"]);
  if (!(trainShare > 0 && trainShare < 1)) throw new UsageError("--train-share lies between 0 and 1.");
  const predictions = openPredictions(values.predictions);
  const result = await evaluateValue(required(values.orders, "--orders"), {
    trainShare,
    seed: wholeNumber(values.seed, "--seed", 0),
    onCustomer: predictions.write,
  });
  await predictions.close();
  printJson({ ...result, ...meter() });
  return 0;
}
