import { type ApiKeyRow, keysOfWorkspace } from "@/lib/data/api-keys/keys-of-workspace";
import { type Actor, authorise } from "@/lib/domain/actor";

/** The keys that programs can come in with; what they are for is the administrators' business only. */
export async function listApiKeys(actor: Actor): Promise<ApiKeyRow[]> {
  authorise(actor, "administer");
  return keysOfWorkspace(actor.workspaceId);
}
