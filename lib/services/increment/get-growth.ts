import { type Drift, measureDrift } from "@/lib/algorithms/stats/measure-drift";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import { mentionsIn } from "@/lib/domain/run/need-counts";
import { runMetrics } from "@/lib/domain/run/run-metrics";

/** What joined the published run since its fit, and whether a new fit is due. */
export interface Growth {
  readonly number: number;
  readonly joinedAt: Date | null;
  /** Mentions: of the fit, and joined since. */
  readonly fitted: number;
  readonly joined: number;
  readonly drift: Drift;
}

/** Null while nothing has joined. */
export async function getGrowth(actor: Actor): Promise<Growth | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const { fitted, joined } = runMetrics.parse(run.metrics);
  if (!fitted || !joined) return null;
  return {
    number: run.number,
    joinedAt: run.joinedAt,
    fitted: mentionsIn(fitted),
    joined: mentionsIn(joined),
    drift: measureDrift(fitted, joined),
  };
}
