import { keysOfWorkspace } from "@/lib/data/api-keys/keys-of-workspace";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ApiKey } from "@/lib/domain/api-keys/api-key";

/** The keys that programs can come in with; what they are for is the administrators' business only. */
export async function listApiKeys(actor: Actor): Promise<ApiKey[]> {
  authorise(actor, "administer");
  return keysOfWorkspace(actor.workspaceId);
}
