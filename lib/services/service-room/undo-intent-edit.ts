import { lockNeeds } from "@/lib/data/needs/edits/lock-needs";
import { markUndone } from "@/lib/data/needs/edits/mark-undone";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { transaction } from "@/lib/data/pool";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { builtUpon } from "@/lib/domain/needs/edit-rules";
import { enqueue } from "@/lib/jobs/enqueue";
import { prepareService } from "@/lib/jobs/prepare-service";
import { layIntentEdits } from "@/lib/services/service-room/lay-intent-edits";

/** Takes an edit of intents back, whatever was edited since; once is as good as twice. Throws `needs.builtUpon` as for needs. */
export async function undoIntentEdit(actor: Actor, editId: number): Promise<void> {
  authorise(actor, "edit");
  const { workspaceId } = actor;
  await transaction(async (client) => {
    const run = await lockNeeds(client, workspaceId);
    const edits = await workspaceEdits(workspaceId, client, "intent");
    const known = edits.find(({ id }) => id === editId);
    if (!known) throw new AppError("notFound", {}, "notFound");
    if (known.undoneAt !== null) return;
    const later = builtUpon(editId, edits);
    if (later !== null) throw new AppError("needs.builtUpon", { number: later }, "conflict");
    await markUndone(client, editId, authorOf(actor));
    if (run) await layIntentEdits(client, workspaceId, run.runId);
  });
  await enqueue(prepareService, { workspaceId });
}
