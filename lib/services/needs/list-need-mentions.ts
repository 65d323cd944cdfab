import { needMentions } from "@/lib/data/needs/need-mentions";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedMentionRow } from "@/lib/domain/needs/need-quote";

const MOST = 200;

/** Mentions of a need to choose from when it is split; at most 200, those that hold `q`. */
export async function listNeedMentions(actor: Actor, key: number, q: string): Promise<NeedMentionRow[]> {
  authorise(actor, "edit");
  const run = await publishedRun(actor.workspaceId);
  return run ? needMentions(run.id, key, q, MOST) : [];
}
