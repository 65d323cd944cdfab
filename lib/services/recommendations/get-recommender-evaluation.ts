import { publishedRun } from "@/lib/data/needs/published-run";
import { personaNames, type SizedPersona } from "@/lib/data/personas/persona-names";
import { type Actor, authorise } from "@/lib/domain/actor";
import { type RunMetrics, runMetrics } from "@/lib/domain/run/run-metrics";

export interface RecommenderEvaluation {
  readonly run: number;
  /** Null when the run did not come to it. */
  readonly result: NonNullable<RunMetrics["recommend"]> | null;
  readonly personas: readonly SizedPersona[];
}

/** How the published run's recommenders fared on what they had not seen; null before anything is published. */
export async function getRecommenderEvaluation(actor: Actor): Promise<RecommenderEvaluation | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  return {
    run: run.number,
    result: runMetrics.safeParse(run.metrics).data?.recommend ?? null,
    personas: await personaNames(run.id),
  };
}
