import { lockNeeds } from "@/lib/data/needs/edits/lock-needs";
import { markUndone } from "@/lib/data/needs/edits/mark-undone";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { transaction } from "@/lib/data/pool";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { builtUpon } from "@/lib/domain/needs/edit-rules";
import { layEdits } from "@/lib/services/needs/lay-edits";

/**
 * Takes an edit back, whatever was edited since; once is as good as twice. Throws `needs.builtUpon` when a later edit
 * put mentions into the need that this one made: that one has to go first.
 */
export async function undoNeedEdit(actor: Actor, editId: number): Promise<void> {
  authorise(actor, "edit");
  await transaction(async (client) => {
    const run = await lockNeeds(client, actor.workspaceId);
    const edits = await workspaceEdits(actor.workspaceId, client);
    const known = edits.find(({ id }) => id === editId);
    if (!known) throw new AppError("notFound", {}, "notFound");
    if (known.undoneAt !== null) return;
    const later = builtUpon(editId, edits);
    if (later !== null) throw new AppError("needs.builtUpon", { number: later }, "conflict");
    await markUndone(client, editId, authorOf(actor));
    if (run) await layEdits(client, run);
  });
}
