import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { type Actor, authorise } from "@/lib/domain/actor";
import { foldEdits } from "@/lib/domain/needs/fold-edits";
import { standingEdits } from "@/lib/domain/needs/need-edit";

/** The need that a need went up in, so that old links still lead somewhere; null when nobody merged it. */
export async function findMergedInto(actor: Actor, key: number): Promise<number | null> {
  authorise(actor, "read");
  const edits = standingEdits(await workspaceEdits(actor.workspaceId));
  const place = foldEdits(edits).placeOf({ key, editIds: [] });
  return place === key ? null : place;
}
