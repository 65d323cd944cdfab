import { AppError } from "@/lib/domain/errors";
import { type ByteSource, storedSource, type TableFile } from "@/lib/services/import/read/byte-source";
import type { TemporaryFiles } from "@/lib/services/import/read/temporary-files";
import { INSIDE, type Part, walkParts } from "@/lib/services/import/read/walk-parts";

/** Names of parts in a message; more are not read. */
const NAMED = 12;

/**
 * The table of a file that a path means. An empty path, or that of something that holds tables, means the only one: of
 * several lists in a JSON text the largest, of the sheets of a workbook the only one that is not hidden. Throws
 * `import.choosePart` where that leaves a choice, `import.noSuchPart`, and the error of a part that cannot be read.
 */
export async function findPart(file: TableFile, path: string, files: TemporaryFiles): Promise<Part> {
  const source: ByteSource = storedSource(file);
  const found: Part[] = [];
  for await (const part of walkParts(source, { files, wanted: path })) {
    if (part.path === path && path !== "") return readable(part);
    if (path === "" || part.path.startsWith(path + INSIDE)) found.push(part);
  }
  const shown = found.filter(({ hidden }) => !hidden);
  const parts = shown.length > 0 ? shown : found;
  const [first] = parts;
  if (!first)
    throw path === ""
      ? new AppError("import.noRows")
      : new AppError("import.noSuchPart", await named(file, path, files));
  // Where none can be read there is nothing to choose.
  if (parts.every(({ content }) => content.kind === "unreadable")) return readable(first);
  if (parts.some(({ document }) => document !== first.document))
    throw new AppError("import.choosePart", listOf(parts.map((part) => part.path)));
  return readable(first);
}

function readable(part: Part): Part {
  if (part.content.kind === "unreadable") throw part.content.error;
  return part;
}

async function named(file: TableFile, part: string, files: TemporaryFiles) {
  const paths: string[] = [];
  for await (const found of walkParts(storedSource(file), { files, wanted: "" })) paths.push(found.path);
  return { part, ...listOf(paths) };
}

function listOf(paths: readonly string[]): { count: number; parts: string } {
  const shown = paths.slice(0, NAMED).join(", ");
  return { count: paths.length, parts: paths.length > NAMED ? `${shown}, …` : shown };
}
