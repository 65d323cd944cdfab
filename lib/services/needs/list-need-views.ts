import { needViews } from "@/lib/data/needs/need-views";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedView } from "@/lib/domain/needs/need-view";

/** The saved states of the needs table that the actor sees. */
export async function listNeedViews(actor: Actor): Promise<NeedView[]> {
  authorise(actor, "read");
  return needViews(actor.workspaceId, actor.userId);
}
