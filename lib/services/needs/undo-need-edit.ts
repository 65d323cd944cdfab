import { lockNeeds } from "@/lib/data/needs/edits/lock-needs";
import { transaction } from "@/lib/data/pool";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { layEdits } from "@/lib/services/needs/lay-edits";
import { takeEditBack } from "@/lib/services/needs/take-edit-back";

/**
 * Takes an edit back, whatever was edited since; once is as good as twice. Throws `needs.builtUpon` when a later edit
 * put mentions into the need that this one made: that one has to go first.
 */
export async function undoNeedEdit(actor: Actor, editId: number): Promise<void> {
  authorise(actor, "edit");
  await transaction(async (client) => {
    const run = await lockNeeds(client, actor.workspaceId);
    const edit = { workspaceId: actor.workspaceId, by: authorOf(actor), about: "need" } as const;
    const isTaken = await takeEditBack(client, edit, editId);
    if (isTaken && run) await layEdits(client, run);
  });
}
