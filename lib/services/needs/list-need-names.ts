import { needNames } from "@/lib/data/needs/need-names";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NamedNeed } from "@/lib/domain/needs/need-history";

/** The needs of the published run by name, most mentioned first: what one can be merged with, or a quote moved to. */
export async function listNeedNames(actor: Actor): Promise<NamedNeed[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return run ? needNames(run.id) : [];
}
