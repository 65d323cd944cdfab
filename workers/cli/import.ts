import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { AppError } from "@/lib/domain/errors";
import { IMPORT_KINDS, isImportKind } from "@/lib/domain/import/kinds";
import { mappingSchema } from "@/lib/domain/import/mapping";
import { importFileHere } from "@/lib/services/import/import-file-here";
import type { ImportWish } from "@/lib/services/import/upload-bytes";
import { systemActorOf } from "@/lib/services/workspace/system-actor-of";
import { printJson } from "@/workers/cli/print-json";
import { UsageError } from "@/workers/cli/usage-error";

/**
 * `import`: the file is cut into pieces, kept in the database and imported in this process, by the services that the
 * pages and the workers use. Prints the balance. What --kind and --mapping do not say is guessed, and said in the JSON.
 */
export async function importFile(argv: string[]): Promise<number> {
  const wish = await readArguments(argv);
  const began = performance.now();
  const actor = await systemActorOf(wish.workspace);
  const { size } = await stat(wish.file);
  const source = { fileName: path.basename(wish.file), fileSize: size, bytes: createReadStream(wish.file) };
  const { id, instruction, record } = await importFileHere(actor, source, wish);
  const { read, added, updated, duplicate, rejected } = record;
  const { kind, mapping } = instruction;
  const seconds = Math.round(performance.now() - began) / 1000;
  if (wish.json) {
    const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
    printJson({ import: id, kind, read, added, updated, duplicate, rejected, seconds, peakMiB, mapping });
  } else {
    const parts = `${added} added + ${updated} updated + ${duplicate} duplicate + ${rejected} rejected`;
    process.stdout.write(`${kind}: ${read} read = ${parts}, ${seconds} s\n`);
  }
  return 0;
}

interface Wish extends ImportWish {
  readonly file: string;
  readonly workspace: string;
  readonly json: boolean;
}

async function readArguments(argv: string[]): Promise<Wish> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      kind: { type: "string" },
      workspace: { type: "string" },
      mapping: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const [file, extra] = positionals;
  const { kind, workspace, json } = values;
  if (file === undefined || extra !== undefined) throw new UsageError("name one file");
  if (workspace === undefined) throw new UsageError("--workspace is missing");
  if (kind !== undefined && !isImportKind(kind)) {
    throw new UsageError(`--kind is one of ${IMPORT_KINDS.join(", ")}`);
  }
  return {
    file,
    workspace,
    json,
    kind,
    mapping: values.mapping ? await readMapping(values.mapping) : undefined,
  };
}

async function readMapping(file: string): Promise<ImportWish["mapping"]> {
  const parsed = mappingSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (parsed.success) return parsed.data;
  throw new AppError("import.badMapping", { field: parsed.error.issues[0]?.path.join(".") ?? "" });
}
