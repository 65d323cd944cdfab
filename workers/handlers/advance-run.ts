import { advanceRun as job } from "@/lib/jobs/advance-run";
import { consume } from "@/lib/jobs/consume";
import type { Worker } from "@/lib/services/run/advance-run";

export function handleAdvanceRun(worker: Worker): Promise<void> {
  return consume(job, async ({ runId }) => {
    const { advanceRun } = await import("@/lib/services/run/advance-run");
    return advanceRun(runId, worker);
  });
}
