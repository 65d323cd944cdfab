import { consume } from "@/lib/jobs/consume";
import { prepareService as job } from "@/lib/jobs/prepare-service";
import type { Worker } from "@/lib/services/run/advance-run";

export function handlePrepareService(worker: Worker): Promise<void> {
  return consume(job, async ({ workspaceId }) => {
    const { prepareService } = await import("@/lib/services/service-room/prepare-service");
    await prepareService(workspaceId, worker.stopping);
  });
}
