import { splitImport as split } from "@/lib/data/import/split-import";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { listImportParts } from "@/lib/services/import/list-import-parts";

/**
 * Chooses which tables of an uploaded file to import: one import each, the first on the import itself, the others on new
 * ones that read its bytes. Answers their ids in the order of `parts`. Throws `import.noSuchPart`, the error of a part
 * that cannot be read, and `import.notAlone` when the import is under way, has ended or has been split.
 */
export async function splitImport(
  actor: Actor,
  importId: number,
  parts: readonly string[],
): Promise<number[]> {
  authorise(actor, "import");
  const known = await listImportParts(actor, importId);
  const wanted = [...new Set(parts)];
  for (const path of wanted) {
    const part = known.find((candidate) => candidate.path === path);
    if (part?.problem) throw new AppError(part.problem);
    if (!part) {
      const names = known.map((candidate) => candidate.path).slice(0, 12);
      throw new AppError("import.noSuchPart", { part: path, parts: names.join(", ") });
    }
  }
  const ids = wanted.length > 0 ? await split(actor.workspaceId, importId, wanted) : null;
  if (!ids) throw new AppError("import.notAlone", {}, "conflict");
  return ids;
}
