import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { Evaluation } from "@/lib/domain/overview/evaluation";
import { runMetrics } from "@/lib/domain/run/run-metrics";

/** How the published run's recommendations fared against popularity; null when it did not evaluate any. */
export async function getEvaluation(actor: Actor): Promise<Evaluation | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  const metrics = runMetrics.safeParse(run?.metrics);
  const found = metrics.success ? metrics.data.recommend : undefined;
  if (!run || !found) return null;
  const best = found.models.find((model) => model.name === found.best);
  const popularity = found.models.find((model) => model.name === "popularity");
  if (!best || !popularity) return null;
  const { protocol, k, users, difference, beatsPopularity } = found;
  return {
    run: run.number,
    protocol,
    k,
    users,
    best: best.name,
    bestNdcg: best.ndcg,
    popularityNdcg: popularity.ndcg,
    difference,
    beatsPopularity,
  };
}
