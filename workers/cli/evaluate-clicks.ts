import { parseArgs } from "node:util";
import { evaluateClicks } from "@/lib/services/evaluate/evaluate-clicks";
import type { InteractionRow } from "@/lib/services/evaluate/evaluate-recommendation";
import { readClicks } from "@/lib/services/evaluate/read-clicks";
import { readInteractions } from "@/lib/services/evaluate/read-interactions";
import { required, startMeter, tableOf, throwAsUsage, wholeNumber } from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";

const OPTIONS = {
  file: { type: "string" },
  item: { type: "string" },
  click: { type: "string" },
  user: { type: "string" },
  position: { type: "string" },
  propensity: { type: "string" },
  time: { type: "string" },
  session: { type: "string" },
  context: { type: "string" },
  "item-context": { type: "string" },
  history: { type: "string" },
  "history-user": { type: "string" },
  "history-item": { type: "string" },
  "history-time": { type: "string" },
  delimiter: { type: "string" },
  "no-header": { type: "boolean", default: false },
  seed: { type: "string", default: "42" },
  json: { type: "boolean" },
} as const;

/** `evaluate clicks`: whether clicks can be foretold from a file of impressions, and what another policy would earn. */
export async function evaluateClicksCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const table = await readClicks(tableOf(values), {
    item: required(values.item, "--item"),
    click: required(values.click, "--click"),
    user: values.user,
    position: values.position,
    propensity: values.propensity,
    time: values.time,
    session: values.session,
    context: namesIn(values.context),
    itemContext: namesIn(values["item-context"]),
  }).catch(throwAsUsage);
  const history: InteractionRow[] = [];
  if (values.history !== undefined) {
    const columns = {
      user: required(values["history-user"], "--history-user"),
      item: required(values["history-item"], "--history-item"),
      time: required(values["history-time"], "--history-time"),
    };
    const rows = readInteractions({ file: values.history, header: true }, columns);
    for await (const row of rows) if (row.user !== "" && row.time !== null) history.push(row);
  }
  const result = evaluateClicks(table, { history, seed: wholeNumber(values.seed, "--seed", 0) });
  if (result.verdict === "notEnoughClicks")
    process.stderr.write(`not enough clicks: ${result.data.clicks} of the ${result.clicksNeeded} needed\n`);
  printJson({ ...result, ...meter() });
  return 0;
}

function namesIn(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(",").map((name) => name.trim());
}
