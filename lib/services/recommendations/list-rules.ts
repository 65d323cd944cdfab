import { rulesOfWorkspace } from "@/lib/data/recommendations/rules-of-workspace";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { KeptRule } from "@/lib/domain/recommendation/serving-rule";

/** What people decided about lists, oldest first. */
export async function listRules(actor: Actor): Promise<KeptRule[]> {
  authorise(actor, "read");
  return rulesOfWorkspace(actor.workspaceId);
}
