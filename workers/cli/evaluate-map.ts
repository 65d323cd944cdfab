import { parseArgs } from "node:util";
import { evaluateMap } from "@/lib/services/evaluate/evaluate-map";
import {
  createTeller,
  openPredictions,
  required,
  startMeter,
  wholeNumber,
} from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";

/** `evaluate map`: lays rows of numbers out on a plane and judges whose neighbours it keeps. */
export async function evaluateMapCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({
    args: argv,
    options: {
      file: { type: "string" },
      seed: { type: "string", default: "42" },
      json: { type: "boolean" },
      predictions: { type: "string" },
    },
  });
  const predictions = openPredictions(values.predictions);
  const result = await evaluateMap(required(values.file, "--file"), {
    seed: wholeNumber(values.seed, "--seed", 0),
    tell: createTeller(),
    onPlace: predictions.write,
  });
  await predictions.close();
  printJson({ ...result, ...meter() });
  return 0;
}
