import { parseArgs } from "node:util";
import { evaluateForecast } from "@/lib/services/evaluate/evaluate-forecast";
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
  item: { type: "string" },
  date: { type: "string" },
  quantity: { type: "string" },
  price: { type: "string" },
  freq: { type: "string", default: "week" },
  horizon: { type: "string" },
  origins: { type: "string", default: "3" },
  largest: { type: "string", default: "200" },
  seed: { type: "string", default: "42" },
  json: { type: "boolean" },
  predictions: { type: "string" },
} as const;

/** `evaluate forecast`: forecasts a file's sales from earlier days and counts what came. */
export async function evaluateForecastCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const frequency = values.freq;
  if (frequency !== "day" && frequency !== "week") throw new UsageError("--freq is week or day.");
  const columns = {
    item: required(values.item, "--item"),
    date: required(values.date, "--date"),
    quantity: required(values.quantity, "--quantity"),
    ...(values.price === undefined ? {} : { price: values.price }),
  };
  const predictions = openPredictions(values.predictions);
  const result = await evaluateForecast({ file: required(values.file, "--file"), header: true }, columns, {
    frequency,
    horizon: wholeNumber(values.horizon ?? (frequency === "week" ? "4" : "28"), "--horizon", 1),
    origins: wholeNumber(values.origins, "--origins", 1),
    largest: wholeNumber(values.largest, "--largest", 1),
    seed: wholeNumber(values.seed, "--seed", 0),
    tell: createTeller(),
    ...(values.predictions === undefined ? {} : { onSeries: predictions.write }),
  }).catch(throwAsUsage);
  await predictions.close();
  printJson({ ...headline(result.largest ?? result.intermittent), frequency, ...result, ...meter() });
  return 0;
}

/** The figures of what is used, where a reader looks first. */
function headline(judged: Awaited<ReturnType<typeof evaluateForecast>>["largest"]) {
  const combined = judged?.models.find(({ model }) => model === "combined");
  return { ...combined, coverage80: judged?.coverage };
}
