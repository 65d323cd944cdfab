import { runsToWake } from "@/lib/data/run/runs-to-wake";
import { wakeWorkers } from "@/lib/services/run/wake-workers";

/** Calls workers for runs with shards that nobody holds: after a crash, a restart of the database, a lost job. */
export async function wakeWaitingRuns(): Promise<void> {
  for (const { runId, shards } of await runsToWake()) await wakeWorkers(runId, Math.max(1, shards));
}
