import { consume } from "@/lib/jobs/consume";
import { regroupPersonas as job } from "@/lib/jobs/regroup-personas";
import type { Worker } from "@/lib/services/run/advance-run";

export function handleRegroupPersonas(worker: Worker): Promise<void> {
  return consume(job, async ({ workspaceId }) => {
    const { regroupPersonas } = await import("@/lib/services/personas/regroup-personas");
    await regroupPersonas(workspaceId, worker.stopping);
  });
}
