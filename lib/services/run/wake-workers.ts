import { advanceRun } from "@/lib/jobs/advance-run";
import { enqueue } from "@/lib/jobs/enqueue";

const MAX_SLOTS = 16;

/** Calls as many workers as there are shards; those that find nothing go back to sleep. */
export async function wakeWorkers(runId: number, shards: number): Promise<void> {
  for (let slot = 0; slot < Math.min(shards, MAX_SLOTS); slot++) await enqueue(advanceRun, { runId, slot });
}
