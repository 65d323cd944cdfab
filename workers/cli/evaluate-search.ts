import { parseArgs } from "node:util";
import { evaluateSearch } from "@/lib/services/evaluate/evaluate-search";
import { readSearchCases, readSearchCatalogue } from "@/lib/services/evaluate/read-search-cases";
import {
  createTeller,
  openPredictions,
  required,
  startMeter,
  throwAsUsage,
} from "@/workers/cli/evaluate-arguments";
import { printJson } from "@/workers/cli/print-json";

/** `evaluate search`: searches a file of products for queries whose answers are known. */
export async function evaluateSearchCommand(argv: string[]): Promise<number> {
  const meter = startMeter();
  const { values } = parseArgs({
    args: argv.flatMap((value, i) => (isFurtherText(argv, i) ? ["--text", value] : [value])),
    options: {
      catalogue: { type: "string" },
      queries: { type: "string" },
      id: { type: "string" },
      text: { type: "string", multiple: true },
      json: { type: "boolean" },
      predictions: { type: "string" },
    },
  });
  const file = required(values.catalogue, "--catalogue");
  const cases = await readSearchCases(required(values.queries, "--queries"));
  const rows = await readSearchCatalogue(file, values).catch(throwAsUsage);
  const predictions = openPredictions(values.predictions);
  const result = await evaluateSearch(rows, cases, { tell: createTeller(), onQuery: predictions.write });
  await predictions.close();
  printJson({ ...result, ...meter() });
  return 0;
}

/** `--text title brand` names two columns: the second and later ones. */
function isFurtherText(argv: readonly string[], at: number): boolean {
  const value = argv[at] ?? "";
  if (value.startsWith("--")) return false;
  let option = at - 1;
  while (option >= 0 && !(argv[option] ?? "").startsWith("--")) option--;
  return argv[option] === "--text" && at - option > 1;
}
