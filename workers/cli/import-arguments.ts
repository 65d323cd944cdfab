import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { AppError } from "@/lib/domain/errors";
import { type MappingWish, mappingWish } from "@/lib/domain/import/correct-mapping";
import { IMPORT_KINDS, type ImportKind, isImportKind } from "@/lib/domain/import/kinds";
import { UsageError } from "@/workers/cli/usage-error";

export interface ImportArguments {
  readonly workspace: string;
  readonly json: boolean;
  /** an import to undo; then there are no files */
  readonly undo: number | null;
  readonly files: readonly string[];
  readonly kind: ImportKind | undefined;
  readonly mapping: MappingWish | string | undefined;
  readonly part: string | undefined;
  readonly allParts: boolean;
  readonly dryRun: boolean;
}

/** What `import` was called with. Throws a UsageError for what makes no sense together. */
export async function importArguments(argv: string[]): Promise<ImportArguments> {
  const { values, positionals: files } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      workspace: { type: "string" },
      kind: { type: "string" },
      mapping: { type: "string" },
      part: { type: "string" },
      "all-parts": { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      undo: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const { workspace, kind, part } = values;
  if (workspace === undefined) throw new UsageError("--workspace is missing");
  if (kind !== undefined && !isImportKind(kind)) {
    throw new UsageError(`--kind is one of ${IMPORT_KINDS.join(", ")}`);
  }
  if (part !== undefined && values["all-parts"])
    throw new UsageError("--part and --all-parts exclude each other");
  if (part !== undefined && files.length > 1) throw new UsageError("--part is for one file");
  const undo = undoOf(values.undo, files);
  if (undo === null && files.length === 0) throw new UsageError("name a file");
  const mapping = values.mapping === undefined ? undefined : await mappingOf(values.mapping);
  const flags = { json: values.json, allParts: values["all-parts"], dryRun: values["dry-run"] };
  return { workspace, undo, files, kind, mapping, part, ...flags };
}

function undoOf(given: string | undefined, files: readonly string[]): number | null {
  if (given === undefined) return null;
  if (files.length > 0) throw new UsageError("--undo takes no files");
  if (!/^[1-9]\d{0,9}$/.test(given)) throw new UsageError("--undo takes the number of an import");
  return Number(given);
}

/** A file of JSON, or else the name of a saved mapping. */
async function mappingOf(given: string): Promise<MappingWish | string> {
  if (!given.endsWith(".json") && !existsSync(given)) return given;
  const parsed = mappingWish.safeParse(jsonOf(await readFile(given, "utf8")));
  if (parsed.success) return parsed.data;
  throw new AppError("import.badMapping", { field: parsed.error.issues[0]?.path.join(".") ?? "" });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("import.badMapping", { field: "" });
  }
}
