import { advanceRun as job } from "@/lib/jobs/advance-run";
import { consume } from "@/lib/jobs/consume";
import { advanceRun, type Worker } from "@/lib/services/run/advance-run";

export function handleAdvanceRun(worker: Worker): Promise<void> {
  return consume(job, ({ runId }) => advanceRun(runId, worker));
}
