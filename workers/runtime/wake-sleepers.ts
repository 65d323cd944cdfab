import { sweepAbandonedUploads } from "@/lib/services/import/sweep-abandoned-uploads";
import { wakeWaitingImports } from "@/lib/services/import/wake-waiting-imports";
import { wakeWaitingRuns } from "@/lib/services/run/wake-waiting-runs";

/** Calls for hands wherever work stands still: after a crash, a restart of the database, a lost job; and lets go of what nobody comes back for. */
export async function wakeSleepers(): Promise<void> {
  await wakeWaitingImports();
  await wakeWaitingRuns();
  await sweepAbandonedUploads();
}
