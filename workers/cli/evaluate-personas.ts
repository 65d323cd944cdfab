import { parseArgs } from "node:util";
import { IMPORT_KINDS } from "@/lib/domain/import/kinds";
import { evaluatePersonas } from "@/lib/services/evaluate/evaluate-personas";
import {
  createTeller,
  openPredictions,
  required,
  startMeter,
  wholeNumber,
} from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";
import { UsageError } from "@/workers/cli/usage-error";

/** What others refer to comes first; reviews and dialogues name all of them. */
const ORDER = ["products", "customers", "orders", "events", "reviews", "dialogues", "surveys"] as const;

/** `evaluate personas`: holds the personas of a shop's files against who is known to be alike. */
export async function evaluatePersonasCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const many = { type: "string", multiple: true } as const;
  const { values } = parseArgs({
    args: argv,
    options: {
      products: many,
      customers: many,
      orders: many,
      events: many,
      reviews: many,
      dialogues: many,
      surveys: many,
      truth: { type: "string" },
      seed: { type: "string", default: "42" },
      json: { type: "boolean" },
      predictions: { type: "string" },
    },
  });
  const files = ORDER.flatMap((kind) => (values[kind] ?? []).map((file) => ({ kind, file })));
  if (files.length === 0)
    throw new UsageError(`Give at least one of ${IMPORT_KINDS.map((kind) => `--${kind}`).join(", ")}.`);
  const predictions = openPredictions(values.predictions);
  const result = await evaluatePersonas(files, required(values.truth, "--truth"), {
    seed: wholeNumber(values.seed, "--seed", 0),
    tell: createTeller(),
    onCustomer: predictions.write,
  });
  await predictions.close();
  printJson({ ...result, ...meter() });
  return 0;
}
