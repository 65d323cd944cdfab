import { publishedRun } from "@/lib/data/needs/published-run";
import { recommendationTotals } from "@/lib/data/recommendations/recommendation-totals";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { RecommendationTotals } from "@/lib/domain/recommendation/recommended-product";

/** What the published run recommends, in all; null before anything is published. */
export async function getRecommendationTotals(actor: Actor): Promise<RecommendationTotals | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return run ? { run: run.number, ...(await recommendationTotals(actor.workspaceId, run.id)) } : null;
}
