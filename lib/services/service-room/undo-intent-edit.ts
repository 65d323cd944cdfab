import { lockNeeds } from "@/lib/data/needs/edits/lock-needs";
import { transaction } from "@/lib/data/pool";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { enqueue } from "@/lib/jobs/enqueue";
import { prepareService } from "@/lib/jobs/prepare-service";
import { takeEditBack } from "@/lib/services/needs/take-edit-back";
import { layIntentEdits } from "@/lib/services/service-room/lay-intent-edits";

/** Takes an edit of intents back, whatever was edited since; once is as good as twice. Throws `needs.builtUpon` as for needs. */
export async function undoIntentEdit(actor: Actor, editId: number): Promise<void> {
  authorise(actor, "edit");
  const { workspaceId } = actor;
  await transaction(async (client) => {
    const run = await lockNeeds(client, workspaceId);
    const edit = { workspaceId, by: authorOf(actor), about: "intent" } as const;
    const isTaken = await takeEditBack(client, edit, editId);
    if (isTaken && run) await layIntentEdits(client, workspaceId, run.runId);
  });
  await enqueue(prepareService, { workspaceId });
}
