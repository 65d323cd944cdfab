import { type StaleRun, stalePublishedRun } from "@/lib/data/run/stale-published-run";
import { type Actor, authorise } from "@/lib/domain/actor";

/** The published run, if rows that it read are gone since. */
export async function getStaleRun(actor: Actor): Promise<StaleRun | null> {
  authorise(actor, "read");
  return stalePublishedRun(actor.workspaceId);
}
