import { AppError } from "@/lib/domain/errors";
import { systemActorOf } from "@/lib/services/workspace/system-actor-of";
import { describeFailure } from "@/workers/cli/describe-failure";
import { importArguments } from "@/workers/cli/import-arguments";
import { type Imported, type ImportOutcome, importOne } from "@/workers/cli/import-one";
import { dryRunText, importText } from "@/workers/cli/import-text";
import { importUndo } from "@/workers/cli/import-undo";
import { printJson } from "@/workers/cli/print-json";

/**
 * `import`: one file after another; one that fails is told on standard error, the others go on, and the exit code is 1.
 * With --json, one file of one table is an object, and several are a list.
 */
export async function importFiles(argv: string[]): Promise<number> {
  const { workspace, files, json, undo, ...way } = await importArguments(argv);
  if (undo !== null) return importUndo(workspace, undo, json);
  const actor = await systemActorOf(workspace);
  const stopping = stopOnInterrupt();
  const outcomes: Record<string, unknown>[] = [];
  let failures = 0;
  const fail = (file: string, part: string, failure: unknown) => {
    failures++;
    const text = describeFailure(failure).text.trimEnd();
    process.stderr.write(`${nameOf(file, part)}: ${text}\n`);
    outcomes.push({ file, part, error: text });
  };
  for (const file of files) {
    if (stopping.aborted) break;
    try {
      for await (const { part, seconds, result } of importOne(actor, file, { ...way, stopping })) {
        if ("failure" in result) fail(file, part, stopping.aborted ? stopping.reason : result.failure);
        else {
          const outcome = { file, part, seconds, result };
          warn(nameOf(file, part), result);
          outcomes.push(jsonOf(outcome, way.dryRun));
          if (!json)
            process.stdout.write((way.dryRun ? dryRunText : importText)(nameOf(file, part), result, seconds));
        }
      }
    } catch (failure) {
      fail(file, way.part ?? "", stopping.aborted ? stopping.reason : failure);
    }
  }
  if (json) printJson(outcomes.length === 1 ? outcomes[0] : outcomes);
  return failures > 0 ? 1 : 0;
}

/** The first Ctrl-C gives up what is under way and leaves nothing of it behind; the second ends at once. */
function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => controller.abort(new AppError("import.interrupted")));
  }
  return controller.signal;
}

function nameOf(file: string, part: string): string {
  return part === "" ? file : `${file} (${part})`;
}

function warn(name: string, { settled }: Imported): void {
  const [first] = settled.unclearDates;
  if (first === undefined) return;
  const order = settled.mapping.dateOrder[first] ?? "dayFirst";
  const other = JSON.stringify({ dateOrder: { [first]: order === "dayFirst" ? "monthFirst" : "dayFirst" } });
  process.stderr.write(
    `${name}: no row tells whether the dates of ${settled.unclearDates.join(", ")} have the day or the month first; they are read as ${order}. Otherwise: --mapping with ${other}\n`,
  );
}

function jsonOf(
  { file, part, seconds, result }: ImportOutcome & { readonly result: Imported },
  dryRun: boolean,
): Record<string, unknown> {
  const { import: id, settled, balance, report, rejects } = result;
  const { kind, mapping, kindConfidence } = settled;
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  const told = { file, part, import: id, kind, ...balance, seconds, peakMiB, report, mapping };
  if (!dryRun) return told;
  const columns = settled.columns.map(({ name, use, field, confidence }) => ({
    name,
    use,
    field,
    confidence,
  }));
  return { ...told, dryRun, kindConfidence, columns, rejects };
}
