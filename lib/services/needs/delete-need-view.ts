import { deleteNeedViewRow } from "@/lib/data/needs/delete-need-view";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** Deletes one of one's own views. */
export async function deleteNeedView(actor: Actor, id: number): Promise<void> {
  authorise(actor, "read");
  const { userId, workspaceId } = actor;
  if (userId === null || !(await deleteNeedViewRow(workspaceId, userId, id)))
    throw new AppError("notFound", {}, "notFound");
}
