import { publishedRun } from "@/lib/data/needs/published-run";
import { startState } from "@/lib/data/overview/start-state";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { StartState } from "@/lib/domain/overview/start-state";

/** How far a workspace has come that has published nothing yet; null once it has. */
export async function getStartState(actor: Actor): Promise<StartState | null> {
  authorise(actor, "read");
  return (await publishedRun(actor.workspaceId)) ? null : startState(actor.workspaceId);
}
