import { markUndone } from "@/lib/data/needs/edits/mark-undone";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { changePersonas } from "@/lib/services/personas/change-personas";

/** Takes an edit back, whatever was edited since; once is as good as twice. */
export async function undoPersonaEdit(actor: Actor, editId: number): Promise<void> {
  authorise(actor, "edit");
  await changePersonas(actor.workspaceId, async (client) => {
    const edits = await workspaceEdits(actor.workspaceId, client, "persona");
    const known = edits.find(({ id }) => id === editId);
    if (!known) throw new AppError("notFound", {}, "notFound");
    if (known.undoneAt === null) await markUndone(client, editId, authorOf(actor));
  });
}
