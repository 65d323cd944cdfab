import { deleteRejects } from "@/lib/data/import/delete-rejects";
import { type Actor, authorise } from "@/lib/domain/actor";
import { getImport } from "@/lib/services/import/get-import";

/** Deletes the rows that an import rejected: what is in them may be of people, and nobody waits for it any more. */
export async function emptyQuarantine(actor: Actor, importId: number): Promise<{ rows: number }> {
  authorise(actor, "import");
  await getImport(actor, importId);
  return { rows: await deleteRejects(actor.workspaceId, importId) };
}
