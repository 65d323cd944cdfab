import { renameSavedMapping } from "@/lib/data/import/saved-mapping-rename";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { mappingName } from "@/lib/domain/import/mapping-name";

/** Throws `import.mappingName`, `import.mappingNameTaken` and `notFound`. */
export async function renameMapping(actor: Actor, id: number, given: string): Promise<void> {
  authorise(actor, "import");
  const name = mappingName(given);
  const result = await renameSavedMapping(actor.workspaceId, id, name);
  if (result === "taken") throw new AppError("import.mappingNameTaken", { name }, "conflict");
  if (result === "missing") throw new AppError("notFound", {}, "notFound");
}
