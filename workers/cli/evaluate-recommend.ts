import { parseArgs } from "node:util";
import { evaluateColdFile } from "@/lib/services/evaluate/evaluate-cold-file";
import { evaluateRecommendationFile } from "@/lib/services/evaluate/evaluate-recommendation-file";
import {
  openPredictions,
  required,
  startMeter,
  tableOf,
  throwAsUsage,
  wholeNumber,
} from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";
import { UsageError } from "@/workers/cli/usage-error";

const PROTOCOLS = ["random-80-20", "random-75-25", "time", "leave-last"] as const;
type Protocol = (typeof PROTOCOLS)[number];

const OPTIONS = {
  file: { type: "string" },
  user: { type: "string" },
  item: { type: "string" },
  time: { type: "string" },
  value: { type: "string" },
  delimiter: { type: "string" },
  "no-header": { type: "boolean", default: false },
  protocol: { type: "string" },
  k: { type: "string", default: "10" },
  seed: { type: "string", default: "42" },
  json: { type: "boolean" },
  predictions: { type: "string" },
  text: { type: "string" },
  cold: { type: "boolean", default: false },
  texts: { type: "string", multiple: true },
  "texts-user": { type: "string" },
  "texts-item": { type: "string" },
} as const;

/**
 * `evaluate recommend`: holds the recommenders against popularity on a file of who had what. The result goes to
 * standard output as JSON, progress to standard error, each list to --predictions as one line of JSON.
 */
export async function evaluateRecommend(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const columns = {
    user: required(values.user, "--user"),
    item: required(values.item, "--item"),
    ...(values.time === undefined ? {} : { time: values.time }),
    ...(values.value === undefined ? {} : { value: values.value }),
    ...(values.text === undefined || values.texts ? {} : { text: values.text }),
  };
  const table = tableOf(values);
  if (!table.header)
    for (const column of Object.values(columns)) wholeNumber(column, "a column without header", 1);
  const k = wholeNumber(values.k, "--k", 1);
  const seed = wholeNumber(values.seed, "--seed", 0);
  if (values.cold) {
    const text = required(values.text, "--text");
    const texts = (values.texts ?? []).map((file) => ({
      table: { file, header: true },
      columns: { user: required(values["texts-user"], "--texts-user"), item: values["texts-item"], text },
    }));
    const cold = await evaluateColdFile(table, columns, { k, seed, texts }).catch(throwAsUsage);
    printJson({ ...cold, ...meter() });
    return 0;
  }
  const protocol = protocolOf(values.protocol);
  if ((protocol === "time" || protocol === "leave-last") && columns.time === undefined) {
    throw new UsageError(`--protocol ${protocol} needs --time.`);
  }
  const predictions = openPredictions(values.predictions);

  const result = await evaluateRecommendationFile(table, columns, {
    protocol,
    k,
    seed,
    onProgress: (stage, ndcg) => {
      const figure = ndcg === null ? "" : `, validation NDCG@${k} ${ndcg.toFixed(4)}`;
      process.stderr.write(`${meter().seconds.toFixed(1)} s  ${stage}${figure}\n`);
    },
    ...(values.predictions === undefined ? {} : { onPrediction: predictions.write }),
  }).catch(throwAsUsage);
  await predictions.close();
  printJson({ ...result, ...meter() });
  return 0;
}

function protocolOf(given: string | undefined): Protocol {
  const known = PROTOCOLS.find((protocol) => protocol === required(given, "--protocol"));
  if (!known) throw new UsageError(`--protocol is one of ${PROTOCOLS.join(", ")}.`);
  return known;
}
