import { type OpenUpload, openUploads } from "@/lib/data/import/open-uploads";
import { type Actor, authorise } from "@/lib/domain/actor";

/** The actor's own uploads that were broken off: choosing the same file again sends the rest. */
export async function listOpenUploads(actor: Actor): Promise<OpenUpload[]> {
  authorise(actor, "read");
  return openUploads(actor.workspaceId, actor.userId);
}
