import { parseArgs } from "node:util";
import { evaluateLookalike } from "@/lib/services/evaluate/evaluate-lookalike";
import {
  createTeller,
  required,
  startMeter,
  throwAsUsage,
  wholeNumber,
} from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";

/** `evaluate lookalike`: looks for next month's hidden buyers among those most alike to the ones shown. */
export async function evaluateLookalikeCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({
    args: argv,
    options: {
      orders: { type: "string" },
      products: { type: "string" },
      group: { type: "string" },
      seed: { type: "string", default: "42" },
      json: { type: "boolean" },
    },
  });
  const files = {
    orders: required(values.orders, "--orders"),
    products: values.products,
    group: values.group,
  };
  const result = await evaluateLookalike(files, {
    seed: wholeNumber(values.seed, "--seed", 0),
    tell: createTeller(),
  }).catch(throwAsUsage);
  printJson({ ...result, ...meter() });
  return 0;
}
