import { type PublishedSummary, publishedSummary } from "@/lib/data/workspace/published-summary";
import { type Actor, authorise } from "@/lib/domain/actor";

/** What stands in the frame of every page: the published run and its counts; null before the first one. */
export async function summarisePublished(actor: Actor): Promise<PublishedSummary | null> {
  authorise(actor, "read");
  return publishedSummary(actor.workspaceId);
}
