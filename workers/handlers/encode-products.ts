import { consume } from "@/lib/jobs/consume";
import { encodeProducts as job } from "@/lib/jobs/encode-products";
import type { Worker } from "@/lib/services/run/advance-run";

export function handleEncodeProducts(worker: Worker): Promise<void> {
  return consume(job, async ({ workspaceId }) => {
    const { encodeProducts } = await import("@/lib/services/search/encode-products");
    return encodeProducts(workspaceId, worker.stopping);
  });
}
