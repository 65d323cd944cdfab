import { insertEdit } from "@/lib/data/needs/edits/insert-edit";
import { lockNeeds } from "@/lib/data/needs/edits/lock-needs";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { transaction } from "@/lib/data/pool";
import { intentKeys } from "@/lib/data/service-room/intent-keys";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { keyAfter, needsNamedBy, repeatedEdit } from "@/lib/domain/needs/edit-rules";
import type { NeedEdit } from "@/lib/domain/needs/need-edit";
import { enqueue } from "@/lib/jobs/enqueue";
import { prepareService } from "@/lib/jobs/prepare-service";
import { layIntentEdits } from "@/lib/services/service-room/lay-intent-edits";

/**
 * Changes intents of the published run, for everyone and for the runs to come; what was split off or moved is learnt
 * from. The same again changes nothing. Throws `intentGone` when an intent that it names is not there (any more),
 * `invalidInput` when it names no question.
 */
export async function editIntents(actor: Actor, edit: NeedEdit): Promise<{ id: number; key: number | null }> {
  authorise(actor, "edit");
  if ("mentions" in edit && edit.mentions.length === 0)
    throw new AppError("invalidInput", { field: "mentions" });
  const { workspaceId } = actor;
  const done = await transaction(async (client) => {
    const run = await lockNeeds(client, workspaceId);
    if (!run) throw new AppError("nothingPublished", {}, "notFound");
    const again = repeatedEdit(edit, await workspaceEdits(workspaceId, client, "intent"));
    if (again !== null) return { id: again, key: keyAfter(edit, again) };
    const there = new Set(await intentKeys(run.runId, client));
    if (needsNamedBy(edit).some((key) => !there.has(key))) throw new AppError("intentGone", {}, "notFound");
    const id = await insertEdit(client, workspaceId, edit, authorOf(actor), "intent");
    await layIntentEdits(client, workspaceId, run.runId);
    return { id, key: keyAfter(edit, id) };
  });
  await enqueue(prepareService, { workspaceId });
  return done;
}
