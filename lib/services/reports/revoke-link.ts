import { revokeLink as revoke } from "@/lib/data/reports/revoke-link";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** Ends a link from the next request on. */
export async function revokeLink(actor: Actor, id: number): Promise<void> {
  authorise(actor, "edit");
  if (!(await revoke(actor.workspaceId, id))) throw new AppError("notFound", {}, "notFound");
}
