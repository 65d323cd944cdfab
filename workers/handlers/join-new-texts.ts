import { consume } from "@/lib/jobs/consume";
import { joinNewTexts as job } from "@/lib/jobs/join-new-texts";
import { joinNewTexts } from "@/lib/services/increment/join-new-texts";
import type { Worker } from "@/lib/services/run/advance-run";

export function handleJoinNewTexts(worker: Worker): Promise<void> {
  return consume(job, ({ workspaceId }) => joinNewTexts(workspaceId, worker.stopping));
}
