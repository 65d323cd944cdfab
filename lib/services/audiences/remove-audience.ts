import { setDeleted } from "@/lib/data/audiences/set-deleted";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** Takes an audience away, or with `restore` brings it back as it was. Throws `notFound`. */
export async function removeAudience(
  actor: Actor,
  input: { readonly id: number; readonly restore: boolean },
): Promise<void> {
  authorise(actor, "edit");
  if (!(await setDeleted(actor.workspaceId, input.id, !input.restore)))
    throw new AppError("notFound", {}, "notFound");
}
