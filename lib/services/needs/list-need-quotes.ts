import { needQuotes } from "@/lib/data/needs/need-quotes";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedQuote } from "@/lib/domain/needs/need-quote";

/** The quotes that stand for a need, most typical first. */
export async function listNeedQuotes(actor: Actor, key: number): Promise<NeedQuote[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return run ? needQuotes(run.id, key) : [];
}
