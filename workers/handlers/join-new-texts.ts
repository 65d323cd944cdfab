import { consume } from "@/lib/jobs/consume";
import { joinNewTexts as job } from "@/lib/jobs/join-new-texts";
import type { Worker } from "@/lib/services/run/advance-run";

export function handleJoinNewTexts(worker: Worker): Promise<void> {
  return consume(job, async ({ workspaceId }) => {
    // What analysing takes is loaded when there is something to analyse: importing has to go by with little memory.
    const { joinNewTexts } = await import("@/lib/services/increment/join-new-texts");
    return joinNewTexts(workspaceId, worker.stopping);
  });
}
