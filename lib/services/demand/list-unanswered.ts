import { openQuestions } from "@/lib/data/demand/open-questions";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { Unanswered } from "@/lib/domain/demand/demand";
import { withQuotes } from "@/lib/services/demand/with-quotes";

const SHOWN = { least: 3, limit: 12, quotes: 2 };

/** What customers ask and nobody answers, by need. */
export async function listUnanswered(actor: Actor): Promise<Unanswered[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return run ? withQuotes(actor.workspaceId, await openQuestions(run.id, SHOWN)) : [];
}
