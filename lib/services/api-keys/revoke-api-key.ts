import { revokeApiKey as revoke } from "@/lib/data/api-keys/revoke-api-key";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** Ends a key from the next request on; with `revoked` false it works again, for an undo. */
export async function revokeApiKey(
  actor: Actor,
  { id, revoked }: { readonly id: number; readonly revoked: boolean },
): Promise<void> {
  authorise(actor, "administer");
  if (!(await revoke(actor.workspaceId, id, revoked))) throw new AppError("notFound", {}, "notFound");
}
