import { consume } from "@/lib/jobs/consume";
import { indexProducts as job } from "@/lib/jobs/index-products";
import type { Worker } from "@/lib/services/run/advance-run";

export function handleIndexProducts(worker: Worker): Promise<void> {
  return consume(job, async ({ workspaceId }) => {
    const { indexProducts } = await import("@/lib/services/search/index-products");
    await indexProducts(workspaceId, worker.stopping);
  });
}
