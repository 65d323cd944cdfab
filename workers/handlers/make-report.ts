import { consume } from "@/lib/jobs/consume";
import { makeReport as job } from "@/lib/jobs/make-report";
import type { Worker } from "@/lib/services/run/advance-run";

export function handleMakeReport(worker: Worker): Promise<void> {
  return consume(job, async ({ reportId }) => {
    // Loaded when it is wanted: importing has to go by with little memory.
    const [{ makeReport }, { drawReport }] = await Promise.all([
      import("@/lib/services/reports/make-report"),
      import("@/workers/reports/draw-report"),
    ]);
    await makeReport(reportId, worker.stopping, drawReport);
  });
}
