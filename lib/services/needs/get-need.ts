import { needByKey } from "@/lib/data/needs/need-by-key";
import { needCoverage } from "@/lib/data/needs/need-coverage";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedDetail } from "@/lib/domain/needs/need-row";

/** A need of the published run and how many mentions the run has in all; null when there is no such need. */
export async function getNeed(
  actor: Actor,
  key: number,
): Promise<{ need: NeedDetail; allMentions: number } | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const [need, coverage] = await Promise.all([needByKey(run.id, key), needCoverage(run.id)]);
  return need ? { need, allMentions: coverage.mentions } : null;
}
