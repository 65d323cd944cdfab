import { parseArgs } from "node:util";
import { listImportsBefore } from "@/lib/services/import/list-imports-before";
import { systemActorOf } from "@/lib/services/workspace/system-actor-of";
import { balanceText } from "@/workers/cli/import-text";
import { printJson } from "@/workers/cli/print-json";
import { UsageError } from "@/workers/cli/usage-error";

const SHOWN = 20;
const MOST = 500;

/** `import list`: the latest imports of a workspace, newest first. */
export async function importList(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      workspace: { type: "string" },
      limit: { type: "string", default: String(SHOWN) },
      json: { type: "boolean", default: false },
    },
  });
  const limit = Number(values.limit);
  if (values.workspace === undefined) throw new UsageError("--workspace is missing");
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) throw new UsageError(`--limit is 1 to ${MOST}`);
  const actor = await systemActorOf(values.workspace);
  const { imports } = await listImportsBefore(actor, { before: null, limit });
  if (values.json) {
    printJson(
      imports.map(
        ({ id, status, kind, fileName, part, read, added, updated, duplicate, rejected, createdAt }) => {
          return { id, status, kind, fileName, part, read, added, updated, duplicate, rejected, createdAt };
        },
      ),
    );
    return 0;
  }
  for (const { id, status, kind, fileName, part, ...balance } of imports) {
    const what = `${fileName}${part === "" ? "" : ` (${part})`}`;
    process.stdout.write(`${id}  ${status}  ${kind ?? "?"}  ${what}: ${balanceText(balance)}\n`);
  }
  return 0;
}
