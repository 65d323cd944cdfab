import { deleteSavedMapping } from "@/lib/data/import/saved-mapping-delete";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** Imports that were made with it keep their own copy. */
export async function deleteMapping(actor: Actor, id: number): Promise<void> {
  authorise(actor, "import");
  if (!(await deleteSavedMapping(actor.workspaceId, id))) throw new AppError("notFound", {}, "notFound");
}
