import { deleteImport as remove } from "@/lib/data/import/delete-import";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { getImport } from "@/lib/services/import/get-import";

/** Takes an ended import off the list; the rows it brought stay. */
export async function deleteImport(actor: Actor, importId: number): Promise<void> {
  authorise(actor, "import");
  await getImport(actor, importId);
  if (!(await remove(actor.workspaceId, importId))) throw new AppError("import.notEnded", {}, "conflict");
}
