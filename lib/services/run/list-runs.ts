import { listRuns as query, type RunSummary } from "@/lib/data/run/list-runs";
import { type Actor, authorise } from "@/lib/domain/actor";

export const RUNS_PER_PAGE = 20;

/** A page of the workspace's runs, newest first. */
export async function listRuns(
  actor: Actor,
  input: { page: number },
): Promise<{ runs: RunSummary[]; total: number }> {
  authorise(actor, "read");
  return query(actor.workspaceId, { offset: (input.page - 1) * RUNS_PER_PAGE, limit: RUNS_PER_PAGE });
}
