import { insertEdit } from "@/lib/data/needs/edits/insert-edit";
import { lockNeeds } from "@/lib/data/needs/edits/lock-needs";
import { needIds } from "@/lib/data/needs/edits/need-ids";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { transaction } from "@/lib/data/pool";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { keyAfter, needsNamedBy, repeatedEdit } from "@/lib/domain/needs/edit-rules";
import type { NeedEdit } from "@/lib/domain/needs/need-edit";
import { layEdits } from "@/lib/services/needs/lay-edits";

export interface DoneEdit {
  /** What `undoNeedEdit` takes. */
  readonly id: number;
  /** The need to look at afterwards; null is Other. */
  readonly key: number | null;
}

/**
 * Changes needs of the published run, for everyone and for the runs to come. The same again changes nothing and answers
 * with the edit that stands. Throws `needs.gone` when a need that it names is not there (any more),
 * `invalidInput` when it names no mention.
 */
export async function editNeeds(actor: Actor, edit: NeedEdit): Promise<DoneEdit> {
  authorise(actor, "edit");
  if ("mentions" in edit && edit.mentions.length === 0)
    throw new AppError("invalidInput", { field: "mentions" });
  return transaction(async (client) => {
    const run = await lockNeeds(client, actor.workspaceId);
    if (!run) throw new AppError("nothingPublished", {}, "notFound");
    const again = repeatedEdit(edit, await workspaceEdits(actor.workspaceId, client));
    if (again !== null) return { id: again, key: keyAfter(edit, again) };
    const there = new Set(
      (await needIds(client, run.runId)).flatMap((row) => (row.isOther ? [] : [row.key])),
    );
    const missing = needsNamedBy(edit).find((key) => !there.has(key));
    if (missing !== undefined) throw new AppError("needs.gone", {}, "notFound");
    const id = await insertEdit(client, actor.workspaceId, edit, authorOf(actor));
    await layEdits(client, run);
    return { id, key: keyAfter(edit, id) };
  });
}
