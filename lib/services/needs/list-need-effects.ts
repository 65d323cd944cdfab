import { effectsOfNeed } from "@/lib/data/needs/effects-of-need";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedEffect } from "@/lib/domain/needs/need-effect";

/** What a need of the published run goes with: stars, returns, orders that follow. */
export async function listNeedEffects(actor: Actor, key: number): Promise<NeedEffect[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return run ? effectsOfNeed(run.id, key) : [];
}
