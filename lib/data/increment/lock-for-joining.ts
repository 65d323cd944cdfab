import { lockNeeds } from "@/lib/data/needs/edits/lock-needs";
import type { Transaction } from "@/lib/data/pool";
import { activeRun } from "@/lib/data/run/active-run";

/**
 * Locks the workspace until the transaction ends, against runs that start and other workers that join. The published
 * run's id; null while a run is under way, or where there is none.
 */
export async function lockForJoining(client: Transaction, workspaceId: number): Promise<number | null> {
  const published = await lockNeeds(client, workspaceId);
  if (await activeRun(client, workspaceId, 0)) return null;
  return published?.runId ?? null;
}
