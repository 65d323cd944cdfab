import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { type Actor, authorise } from "@/lib/domain/actor";
import { foldEdits } from "@/lib/domain/needs/fold-edits";

/** The need that a need went up in, so that old links still lead somewhere; null when nobody merged it. */
export async function findMergedInto(actor: Actor, key: number): Promise<number | null> {
  authorise(actor, "read");
  const edits = (await workspaceEdits(actor.workspaceId)).filter(({ undoneAt }) => undoneAt === null);
  const place = foldEdits(edits).placeOf({ key, editIds: [] });
  return place === key ? null : place;
}
